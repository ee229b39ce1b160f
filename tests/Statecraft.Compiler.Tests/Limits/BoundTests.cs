using Statecraft.Fuzzing.Bounds;

namespace Statecraft.Compiler.Tests.Limits;

/// <summary>
/// Too much of everything ends, and ends without a crash. How much time and memory ten or a hundred megabytes of it take, the program
/// <c>tests/Fuzzing</c> measures.
/// </summary>
public sealed class BoundTests
{
    private const int Size = 200_000;
    private const int Patience = 60_000;

    public static TheoryData<string> Names => [.. AllBounds.All.Select(bound => bound.Name)];

    /// <summary>On a thread of the pool, whose stack is no larger than that of a build.</summary>
    [Theory(Timeout = Patience)]
    [MemberData(nameof(Names))]
    public async Task Too_much_of_it_ends_with_problems_or_without(string name)
    {
        var bound = AllBounds.All.Single(b => b.Name == name);
        var compiled = await Task.Run(() => DatasetCompiler.Compile(bound.Make(Size)), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(compiled.Problems, p => p.Kind.Id == "STC9001");
        Assert.InRange(compiled.Problems.Count, 0, 2_100);
        Assert.All(compiled.Problems, p => Assert.True(p.Place.Line >= 1 && p.Place.Column >= 1));
    }

    [Theory(Timeout = Patience)]
    [InlineData("line")]
    [InlineData("empty lines")]
    [InlineData("NUL")]
    [InlineData("brackets")]
    [InlineData("one id")]
    [InlineData("no UTF-8")]
    [InlineData("unknown words of the schema")]
    public async Task A_file_that_is_too_large_is_not_read(string name)
    {
        var bound = AllBounds.All.Single(b => b.Name == name);
        var compiled = await Task.Run(() => DatasetCompiler.Compile(bound.Make((1 << 24) + 100)), TestContext.Current.CancellationToken);

        Assert.Contains(compiled.Problems, p => p.Kind.Id == "STC8001");
        Assert.InRange(compiled.Problems.Count, 1, 2);
    }
}
