using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Statecraft.Generator.Tests.Problems;

/// <summary>A mistake of ours must fail the build. A generator that throws leaves it with a warning, and without data.</summary>
public sealed class CrashTests
{
    [Theory]
    [InlineData("dataset.yaml")]
    [InlineData("schema/animal.yaml")]
    [InlineData("feedings/2012.yaml")]
    public void A_crash_is_an_error_in_the_file_that_it_came_from(string name)
    {
        var files = YamlFile.Fixture("zoo").Select(file => file.Name == name ? new YamlFile(name, new Unreadable()) : file).ToList();
        var result = Roslyn.Run(files).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Contains(
            $"/data/{name}(1,1): error STC9001: the compiler failed on this file, which is a bug in it: InvalidOperationException: The disk is on fire.; please report it with the file",
            result.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_cancelled_run_is_no_crash()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Roslyn.Driver(YamlFile.Fixture("zoo")).RunGenerators(Roslyn.Compilation(), cancelled.Token));
    }

    /// <summary>A project may name a file twice, by its own pattern and by that of the package.</summary>
    [Fact]
    public void A_file_that_is_handed_over_twice_counts_once()
    {
        var zoo = YamlFile.Fixture("zoo");
        var twice = Roslyn.Run([.. zoo, .. zoo.Select(file => new YamlFile(file.Name, file.Text))]).GetRunResult();
        Assert.Empty(twice.Diagnostics);
        Assert.Equal(
            Roslyn.Run(zoo).GetRunResult().Results.Single().GeneratedSources.Select(s => s.SourceText.ToString()),
            twice.Results.Single().GeneratedSources.Select(s => s.SourceText.ToString()));

        var broken = YamlFile.Fixture("broken");
        var problems = Roslyn.Run([.. broken, .. broken]).GetRunResult().Diagnostics;
        Assert.Equal(Roslyn.Run(broken).GetRunResult().Diagnostics.Select(d => d.ToString()), problems.Select(d => d.ToString()));
    }

    [Fact]
    public void A_project_without_a_dataset_gets_no_code_and_no_problems()
    {
        var result = Roslyn.Run([]).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedTrees);
    }

    /// <summary>A text that cannot be read to its end.</summary>
    private sealed class Unreadable : SourceText
    {
        public override Encoding? Encoding => null;

        public override int Length => 10;

        public override char this[int position] => throw new InvalidOperationException("The disk is on fire.");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new InvalidOperationException("The disk is on fire.");
    }
}
