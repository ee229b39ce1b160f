using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests.Problems;

/// <summary>What a contributor reads in the log of a build, all at once.</summary>
public sealed class ProblemSnapshotTests
{
    [Fact]
    public async Task Mistakes_in_data() => await Verifier.Verify(Text("broken"));

    [Fact]
    public async Task Mistakes_in_a_schema() => await Verifier.Verify(Text("broken-schema"));

    [Fact]
    public void A_default_that_does_not_fit_is_its_only_mistake_and_none_of_the_generated_code()
    {
        const string Schema = "entity: Bird\nplural: Birds\nfields:\n  kind: { type: Kind?, default: big }\n  kinds: { type: Kind*, default: big }\nenums:\n  Kind:\n    summary: Which.\n    members: { big: Big., small: Small. }\n";
        Roslyn.Driver([new YamlFile("dataset.yaml", "name: Birds\nnamespace: Birds\n"), new YamlFile("schema/bird.yaml", Schema)])
            .RunGeneratorsAndUpdateCompilation(Roslyn.Compilation(), out var compiled, out var problems, TestContext.Current.CancellationToken);
        Assert.Equal(["STC2009", "STC2009"], problems.Select(problem => problem.Id));
        Assert.Empty(compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(problem => problem.Severity == DiagnosticSeverity.Error));
    }

    private static string Text(string fixture)
    {
        var files = YamlFile.Fixture(fixture);
        return DiagnosticText.Of(Roslyn.Run(files), files);
    }
}
