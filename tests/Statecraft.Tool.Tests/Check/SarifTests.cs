using System.Text.Json;
using Statecraft.Compiler;
using Statecraft.Tool.Check;
using Statecraft.Tool.Check.Sarif;

namespace Statecraft.Tool.Tests.Check;

/// <summary>What the standard demands of a log, and what it recommends to one that others show; its schema may not be handed on with this repository.</summary>
public sealed class SarifTests : IDisposable
{
    private static readonly string[] LocationLists = ["locations", "relatedLocations"];

    private readonly JsonDocument log = JsonDocument.Parse(
        SarifWriter.Of(CheckReport.Of(Repository.Shelf, FolderReader.Read(Repository.Shelf)), Path.GetDirectoryName(Repository.Shelf)!));

    private JsonElement Run => log.RootElement.GetProperty("runs").EnumerateArray().Single();

    private JsonElement Rules => Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

    private IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    public void Dispose() => log.Dispose();

    [Fact]
    public void A_log_says_its_version_and_how_it_counts()
    {
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", Run.GetProperty("columnKind").GetString());
        Assert.Equal("statecraft", Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Fact]
    public void A_result_names_its_rule_by_id_and_place() => Assert.All(Results, result =>
    {
        var rule = Rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        Assert.Equal("error", result.GetProperty("level").GetString());
    });

    [Fact]
    public void A_location_is_a_relative_URI_with_a_base_and_a_region_that_does_not_end_before_it_begins() => Assert.All(Locations(), location =>
    {
        var artifact = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        var (start, end) = (Place(region, "start"), Place(region, "end"));
        Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("uri").GetString(), UriKind.Relative));
        Assert.True(Run.GetProperty("originalUriBaseIds").TryGetProperty(artifact.GetProperty("uriBaseId").GetString()!, out _));
        Assert.True(start.Line >= 1 && start.Column >= 1 && start.CompareTo(end) <= 0);
    });

    [Fact]
    public void An_address_of_help_is_absolute_or_left_out() => Assert.All(Rules.EnumerateArray(), rule =>
    {
        if (rule.TryGetProperty("helpUri", out var address)) Assert.True(Uri.TryCreate(address.GetString(), UriKind.Absolute, out _));
    });

    [Fact]
    public void Every_kind_of_problem_has_its_page_within_the_command() => Assert.All(Catalogue.Kinds, kind =>
    {
        var page = HelpPage.Of(kind);
        Assert.StartsWith($"# {kind.Id}: {kind.Title}\n", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", page.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(page.Summary);
    });

    private static (int Line, int Column) Place(JsonElement region, string which) =>
        (region.GetProperty(which + "Line").GetInt32(), region.GetProperty(which + "Column").GetInt32());

    private IEnumerable<JsonElement> Locations() => Results.SelectMany(result => LocationLists
        .SelectMany(name => result.TryGetProperty(name, out var locations) ? locations.EnumerateArray().ToArray() : []));
}
