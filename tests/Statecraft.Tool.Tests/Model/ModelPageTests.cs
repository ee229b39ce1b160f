using System.Text;
using System.Text.RegularExpressions;
using Statecraft.Compiler;
using Statecraft.Tool.Check;

namespace Statecraft.Tool.Tests.Model;

public class ModelPageTests
{
    private static readonly string Committed = File.ReadAllText(Path.Combine(Repository.Data, "schema", "MODEL.md"));

    [Fact]
    public void The_page_in_the_repository_is_what_the_schema_says()
    {
        using var ours = new ModelFolder(Repository.Data);
        Assert.True(
            ModelFolder.WithoutExamples(Committed) == ModelFolder.WithoutExamples(ours.Page()),
            "data/schema/MODEL.md is older than the schema; run 'dotnet run --project sdk/Statecraft.Tool -- schema'.");
    }

    /// <summary>The records of the examples may be edited, renamed or deleted; only one that the schema no longer takes is a mistake on the page.</summary>
    [Fact]
    public void Each_kind_has_an_example_that_is_sound()
    {
        var content = DatasetCompiler.Read(FolderReader.Read(Repository.Data)).Content!;
        var examples = ModelFolder.Examples(Committed);
        Assert.Equal(content.Entities.Select(entity => entity.Plural), examples.Select(example => example.Split(':')[0]));
        Assert.All(examples, example => Assert.Empty(content.Check(new DatasetFile("example.yaml", Encoding.UTF8.GetBytes(example)))));
    }

    [Fact]
    public async Task A_stranger_reads_what_can_be_written()
    {
        using var zoo = new ModelFolder(Repository.Zoo);
        await Verifier.Verify(zoo.Page());
    }

    [Fact]
    public void A_record_changes_the_examples_at_most()
    {
        using var zoo = new ModelFolder(Repository.Zoo);
        var before = zoo.Page();
        zoo.Write("more.yaml", "animals:\n  - { id: aaron, name: Aaron, tag: 77, breed: forest-elephant, born: 2010, died: 2012, arrived: 2010-05-05, chip: ZZ999, stall: 3, weight: 1.5, care: [ada] }\n");
        Assert.Equal(ModelFolder.WithoutExamples(before), ModelFolder.WithoutExamples(zoo.Page()));
    }

    [Fact]
    public void A_field_more_or_another_word_of_it_changes_the_page()
    {
        using var zoo = new ModelFolder(Repository.Zoo);
        var before = ModelFolder.WithoutExamples(zoo.Page());
        var schema = File.ReadAllText(Path.Combine(Repository.Zoo, "schema", "animal.yaml"));
        foreach (var (from, to) in new[] { ("max: 9999", "max: 99999"), ("fields:\n  name:", "fields:\n  sound: { type: string? }\n  name:"), ("inverse: animals, ", "inverse: members, ") })
        {
            Assert.Contains(from, schema, StringComparison.Ordinal);
            zoo.Write("schema/animal.yaml", schema.Replace(from, to, StringComparison.Ordinal));
            Assert.NotEqual(before, ModelFolder.WithoutExamples(zoo.Page()));
        }
    }

    [Theory]
    [InlineData("zoo")]
    [InlineData("ours")]
    public void Every_link_leads_to_a_heading(string dataset)
    {
        using var folder = new ModelFolder(dataset == "zoo" ? Repository.Zoo : Repository.Data);
        var page = folder.Page();
        var headings = Regex.Matches(page, "^#+ (?<name>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)
            .Select(match => match.Groups["name"].Value.ToLowerInvariant().Replace(' ', '-')).ToList();
        var links = Regex.Matches(page, @"\]\(#(?<to>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["to"].Value).Distinct().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Single(headings, link));
    }

    [Fact]
    public void A_page_that_somebody_wrote_is_kept()
    {
        using var zoo = new ModelFolder(Repository.Zoo);
        zoo.Write("schema/MODEL.md", "# Our zoo\n");
        var ran = zoo.Run();
        Assert.Equal(ExitCode.Misuse, ran.ExitCode);
        Assert.Contains("MODEL.md' was not written by this command", ran.Error, StringComparison.Ordinal);
        Assert.Equal("# Our zoo\n", File.ReadAllText(zoo.PagePath));
    }

    [Fact]
    public void A_dataset_without_records_has_a_page_without_examples()
    {
        using var empty = new ModelFolder();
        empty.Write("dataset.yaml", "name: Nothing\nnamespace: Nothing\n");
        empty.Write("schema/thing.yaml", "entity: Thing\nplural: Things\nfields:\n  weight: { type: measure? }\n");
        var page = empty.Page();
        Assert.Empty(ModelFolder.Examples(page));
        Assert.Contains("| `weight` | [an amount](#how-values-are-written) | no |  |\n", page, StringComparison.Ordinal);
    }
}
