using Statecraft.Fuzzing;
using Statecraft.Fuzzing.Mutations;
using Statecraft.Fuzzing.Running;
using Statecraft.Fuzzing.Samples;
using Statecraft.Fuzzing.Trials;

namespace Statecraft.Compiler.Tests.Fuzzing;

/// <summary>Some seconds of what <c>tests/Fuzzing</c> does for as long as somebody lets it.</summary>
public sealed class FuzzTests
{
    private const int Cases = 1_200;

    private static string Folder => Path.Combine(Repository.Root, "tests", "Fuzzing", "Found");

    public static TheoryData<string> Found => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(1)]
    [InlineData(20_260_101)]
    public void A_damaged_dataset_has_problems_with_places_or_code_that_compiles(ulong seed)
    {
        var maker = new CaseMaker(AllSamples.All, seed);
        var trial = new Trial(new TrialPlan(CompileEach: 100));
        for (var number = 0; number < Cases; number++)
        {
            var wrong = trial.Run(maker.Make(number));
            Assert.True(wrong is null, $"dotnet run --project tests/Fuzzing -- --seed {seed} --first {number} --cases 1\n{wrong}");
        }

        Assert.True(trial.Compiled > 0 && trial.Clean > Cases / 50);
    }

    /// <summary>Cases that went wrong once.</summary>
    [Theory]
    [MemberData(nameof(Found))]
    public void A_case_that_was_found_stays_mended(string name)
    {
        var what = Replay.Load(Path.Combine(Folder, name));

        Assert.Null(new Trial(new TrialPlan(RepeatEach: 1, CompileEach: 1)).Run(what));
    }

    [Fact]
    public void A_seed_makes_the_same_case_every_time()
    {
        var samples = AllSamples.All;
        var (one, other) = (new CaseMaker(samples, 7).Make(7), new CaseMaker(samples, 7).Make(7));

        Assert.Equal(one.Changed.Keys, other.Changed.Keys);
        Assert.All(one.Changed, changed => Assert.Equal(changed.Value, other.Changed[changed.Key]));
        Assert.Equal(0xE220A8397B1DCDAFUL, new Rng(0).Next());
    }

    /// <summary>A check that nothing can fail finds nothing.</summary>
    [Fact]
    public void What_goes_wrong_is_noticed()
    {
        var sample = AllSamples.All[0];
        var what = new FuzzCase(sample, new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["keepers.yaml"] = "keepers:\n  - { id: ada }\n"u8.ToArray() });
        var outcome = Compiling.ByStages(what);
        var elsewhere = what.With("keepers.yaml", "x"u8.ToArray());

        Assert.NotEmpty(outcome.Problems);
        Assert.Null(ProblemCheck.Check(what, outcome.Problems));
        Assert.StartsWith("place: ", ProblemCheck.Check(elsewhere, outcome.Problems), StringComparison.Ordinal);
        Assert.NotNull(outcome.DifferenceTo(Compiling.AtOnce(elsewhere)));
        Assert.Null(new CompileCheck().Check(Compiling.ByStages(what with { Changed = new Dictionary<string, byte[]>() }).Sources));
        Assert.NotNull(new CompileCheck().Check([new("Broken.g.cs", "class")]));
    }
}
