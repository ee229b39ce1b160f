using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Tests;

public class PageTests
{
    /// <summary>Kinds whose bad example would be no example: too long to read, slow on purpose, the absence of a file, or a mistake of ours.</summary>
    private static readonly HashSet<string> WithoutBadExample = ["STC2013", "STC2014", "STC3012", "STC3117", "STC8001", "STC8002", "STC8003", "STC9001"];

    public static IEnumerable<TheoryDataRow<string>> Ids => Catalogue.Kinds.Where(k => !k.Id.StartsWith("STC10", StringComparison.Ordinal)).Select(k => new TheoryDataRow<string>(k.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_of_a_page_has_the_problem_and_the_good_one_has_none(string id)
    {
        var kind = Catalogue.Kinds.Single(k => k.Id == id);
        if (!WithoutBadExample.Contains(id)) ProblemPage.Check(kind, CompilerOf(id));
        else Assert.StartsWith($"# {kind.Id}: {kind.Title}\n", PageOf(kind), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_has_a_page_and_every_page_a_problem()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator/docs"), "STC*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Catalogue.Kinds.Select(k => k.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_names_every_problem()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/README.md"));
        foreach (var kind in Catalogue.Kinds) Assert.Contains($"- [{kind.Id}]({kind.Id}.md): {kind.Title}\n", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_used_once() => Assert.Equal(Catalogue.Kinds.Count, Catalogue.Kinds.Select(k => k.Id).Distinct().Count());

    [Fact]
    public void A_message_is_a_sentence_with_its_full_stop_or_ends_in_one()
    {
        foreach (var kind in Catalogue.Kinds)
        {
            Assert.Matches("""(\.|\?|\{\d\})$""", kind.Format);
            Assert.DoesNotMatch("^[a-z]", kind.Format);
        }
    }

    private static Func<string, IReadOnlyList<Problem>> CompilerOf(string id) => id[..5] switch
    {
        _ when id == "STC2015" => BirdDataset.OfSchemaOnRivers,
        "STC20" => BirdDataset.OfSchema,
        "STC50" => BirdDataset.OfList,
        _ => BirdDataset.OfData,
    };

    private static string PageOf(ProblemKind kind) => File.ReadAllText(Path.Combine(Repository.Root, kind.HelpLink));
}
