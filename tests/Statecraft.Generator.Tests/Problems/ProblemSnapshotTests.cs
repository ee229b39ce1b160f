namespace Statecraft.Generator.Tests.Problems;

/// <summary>What a contributor reads in the log of a build, all at once.</summary>
public sealed class ProblemSnapshotTests
{
    [Fact]
    public async Task Mistakes_in_data() => await Verifier.Verify(Text("broken"));

    [Fact]
    public async Task Mistakes_in_a_schema() => await Verifier.Verify(Text("broken-schema"));

    private static string Text(string fixture)
    {
        var files = YamlFile.Fixture(fixture);
        return DiagnosticText.Of(Roslyn.Run(files), files);
    }
}
