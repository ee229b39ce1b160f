using Statecraft.Generator.Tests.Foreign;

namespace Statecraft.Generator.Tests.Caching;

/// <summary>What an edit costs a dataset that refers to another one: its list is read again only where another one is handed over.</summary>
public sealed class ForeignCachingTests
{
    private static readonly IReadOnlyList<YamlFile> Rivers = YamlFile.Fixture("rivers");

    private readonly Pipeline start = new([.. YamlFile.Fixture("boats"), RiverList.Of(Rivers)]);

    [Fact]
    public void The_first_run_reads_the_list_once()
    {
        Assert.Equal(
            Lines("File: 5 New", "List: 1 New", "Foreign: 1 New", "Schema: 1 New", "Rows: 2 New", "Linked: 1 New", "Types: 1 New", "Output: 1 New", "Problems: 1 New"),
            start.Steps);
        Assert.Empty(start.Diagnostics);
    }

    [Fact]
    public void An_edit_of_C_sharp_does_nothing()
    {
        var after = start.EditCSharp("class Program { int more; }");
        Assert.Equal(AllCached, after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void A_comment_in_a_data_file_reads_no_list() => Assert.Equal(
        Lines("File: 1 Modified, 4 Cached", "List: 1 Cached", "Foreign: 1 Cached", "Schema: 1 Cached", "Rows: 1 Unchanged, 1 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Unchanged"),
        start.Edit("boats.yaml", text => "# A comment.\n" + text).Steps);

    [Fact]
    public void A_comment_in_the_schema_reads_no_list() => Assert.Equal(
        Lines("File: 1 Modified, 4 Cached", "List: 1 Cached", "Foreign: 1 Cached", "Schema: 1 Cached", "Rows: 2 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Cached"),
        start.Edit("schema/boat.yaml", text => "# A comment.\n" + text).Steps);

    [Fact]
    public void The_same_list_in_a_new_instance_goes_no_further_than_the_file()
    {
        var after = start.Edit(RiverList.Name, text => new string(text.ToCharArray()));
        Assert.Equal(AllCached.Replace("List: 1 Cached", "List: 1 Unchanged", StringComparison.Ordinal), after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void A_new_version_is_read_and_linked_and_neither_the_schema_nor_the_data_is_bound_again()
    {
        var after = start.Edit(RiverList.Name, text => text.Replace("version: 1.2.0", "version: 1.3.0", StringComparison.Ordinal) + "zambezi\n");
        Assert.Equal(
            Lines("File: 5 Cached", "List: 1 Modified", "Foreign: 1 Modified", "Schema: 1 Cached", "Rows: 2 Cached", "Linked: 1 Modified", "Types: 1 Cached", "Output: 1 Unchanged", "Problems: 1 Unchanged"),
            after.Steps);
        Assert.Empty(after.Diagnostics);
    }

    [Fact]
    public void A_record_that_a_new_version_has_no_more_is_a_problem_where_it_is_named()
    {
        var after = start.Edit(RiverList.Name, text => text.Replace("danube =donau\n", "great-danube =danube\n", StringComparison.Ordinal));
        Assert.Equal("/data/voyages.yaml(4,12): error STC4003: There is no river 'donau'; known are aare, danube, great-danube, old-canal, rhine.", after.Diagnostics.Split('\n').First(line => line.Contains("(4,", StringComparison.Ordinal)));
        Assert.Contains("Output: 1 Modified", after.Steps, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_removed_takes_its_types_along()
    {
        var after = start.Remove(RiverList.Name);
        Assert.Contains("error STC2004: 'River' is no type", after.Diagnostics, StringComparison.Ordinal);
        Assert.Equal("", after.Add(RiverList.Of(Rivers)).Diagnostics);
    }

    [Fact]
    public void A_damaged_list_is_the_only_problem()
    {
        var after = start.Edit(RiverList.Name, text => text.Replace("danube =donau\n", "danube donau\n", StringComparison.Ordinal));
        Assert.StartsWith("/data/Rivers.records.txt(11,1): error STC5001: ", Assert.Single(after.Diagnostics.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_dataset_reads_no_list_and_gets_nothing()
    {
        var pipeline = new Pipeline([new YamlFile(RiverList.Name, "rubbish")]);
        Assert.Empty(pipeline.Diagnostics);
        Assert.Empty(pipeline.Result.GeneratedSources);
        Assert.False(pipeline.Result.TrackedSteps.ContainsKey(Generator.Steps.Foreign));
    }

    private static string AllCached => Lines(
        "File: 5 Cached", "List: 1 Cached", "Foreign: 1 Cached", "Schema: 1 Cached", "Rows: 2 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Cached");

    private static string Lines(params string[] lines) => string.Join('\n', lines);
}
