using System.Globalization;
using Statecraft.Compiler;

namespace Statecraft.Generator.Tests.Problems;

/// <summary>What is said of each problem outside the code: the list of rules that Roslyn wants, and the page that a message leads to.</summary>
public sealed class ReleaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generator", "Statecraft.Generator");

    [Fact]
    public void The_list_of_rules_names_every_problem_and_no_other()
    {
        var file = Path.Combine(Folder, "AnalyzerReleases.Unshipped.md");
        var expected = "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
            + string.Concat(Catalogue.Kinds.OrderBy(kind => kind.Id, StringComparer.Ordinal).Select(kind => $"{kind.Id} | Statecraft | Error | {kind.Title}\n"));
        var received = Path.ChangeExtension(file, ".received.md");
        if (File.ReadAllText(file).ReplaceLineEndings("\n") == expected) File.Delete(received);
        else File.WriteAllText(received, expected);
        Assert.Equal(expected, File.ReadAllText(file), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_problem_has_an_id_of_its_own_and_leads_to_its_page()
    {
        Assert.Distinct(Catalogue.Kinds.Select(kind => kind.Id));
        Assert.All(Catalogue.Kinds, kind =>
        {
            Assert.Matches("^STC[0-9]{4}$", kind.Id);
            Assert.Equal($"generator/docs/{kind.Id}.md", kind.HelpLink);
        });
    }

    [Fact]
    public void A_diagnostic_is_an_error_with_the_title_and_the_page_of_its_problem()
    {
        var diagnostics = Roslyn.Run(YamlFile.Fixture("broken")).GetRunResult().Diagnostics;
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic =>
        {
            var kind = Catalogue.Kinds.Single(kind => kind.Id == diagnostic.Id);
            Assert.Equal(
                (kind.Title, kind.HelpLink, "Statecraft", Microsoft.CodeAnalysis.DiagnosticSeverity.Error),
                (diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), diagnostic.Descriptor.HelpLinkUri, diagnostic.Descriptor.Category, diagnostic.Severity));
        });
    }
}
