using System.Text.Json;
using Statecraft.Tool.Diff;
using Statecraft.Tool.Diff.Comparing;

namespace Statecraft.Tool.Tests.Diff;

public class ReleaseTests
{
    [Theory]
    [InlineData("nothing", "Mole }", "Mole }", "none")]
    [InlineData("the version alone", "version: 1.0.0", "version: 1.0.1", "none")]
    [InlineData("a record in another place", "harbours:\n", "# None else.\nharbours:\n", "none")]
    [InlineData("a default that is written", "name: Mole", "name: Mole, kind: sea", "none")]
    [InlineData("another value", "name: Mole", "name: The Mole", "patch")]
    [InlineData("a value less", "depth: 5, ", "", "patch")]
    [InlineData("a part of a list less", "[E, The East]", "[E]", "patch")]
    [InlineData("a part of a list in the place of another", "[E, The East]", "[E, An East]", "patch")]
    [InlineData("a list in another order", "[E, The East]", "[The East, E]", "patch")]
    [InlineData("another reference", "next: west", "next: mole", "patch")]
    [InlineData("another description", "summary: A place", "summary: Any place", "patch")]
    [InlineData("another description of a field", "summary: Its name.", "summary: Its own name.", "patch")]
    [InlineData("another description of a member", "At a river.", "At a river or lake.", "patch")]
    [InlineData("another default", "default: sea", "default: river", "patch")]
    [InlineData("a licence", "version: 1.0.0", "version: 1.0.0\nlicence: Free", "patch")]
    [InlineData("a value more", "name: Mole", "name: Mole, depth: 7", "minor")]
    [InlineData("a part of a list more", "[E, The East]", "[E, The East, Quay]", "minor")]
    [InlineData("a record more", "harbours:\n", "harbours:\n  - { id: new, name: New }\n", "minor")]
    [InlineData("a former id more", "id: mole", "id: mole, former-ids: [pier]", "minor")]
    [InlineData("another id with the old one", "id: mole", "id: pier, former-ids: [mole]", "minor")]
    [InlineData("a field more", "fields:\n  name:", "fields:\n  light: { type: bool? }\n  name:", "minor")]
    [InlineData("a field with a default more", "fields:\n  name:", "fields:\n  light: { type: bool, default: false }\n  name:", "minor")]
    [InlineData("a member more", "{ sea:", "{ lake: At a lake., sea:", "minor")]
    [InlineData("a unit more", "kn: Knots.", "kn: Knots.\n  nmi: Miles.", "minor")]
    [InlineData("a lower minimum", "min: 2", "min: 1", "minor")]
    [InlineData("no maximum", ", max: 90", "", "minor")]
    [InlineData("no pattern", ", pattern: \"[A-Z]+\"", "", "minor")]
    [InlineData("an index", "code: { type: string?", "code: { type: string?, index: true", "minor")]
    [InlineData("a way back more", "near: { type: Harbour*", "near: { type: Harbour*, inverse: nearby", "minor")]
    [InlineData("a record less", "  - { id: mole, name: Mole }", "", "major")]
    [InlineData("another id", "id: mole", "id: pier", "major")]
    [InlineData("a former id less", "former-ids: [sunset], ", "", "major")]
    [InlineData("two records that become one", "[sunset], name: West, near: [east] }\n  - { id: mole, name: Mole }", "[sunset, mole], name: West, near: [east] }", "major")]
    [InlineData("a former id that is a record of its own", "former-ids: [sunset], name: West, near: [east] }", "name: West, near: [east] }\n  - { id: sunset, name: Sunset }", "major")]
    [InlineData("a field less", "  code: { type: string?, pattern: \"[A-Z]+\" }\n", "", "major")]
    [InlineData("a member less", ", river: At a river.", "", "major")]
    [InlineData("members in another order", "{ sea: At the sea., river: At a river. }", "{ river: At a river., sea: At the sea. }", "major")]
    [InlineData("a unit less", "units:\n  kn: Knots.", "", "major")]
    [InlineData("another type", "depth: { type: int?", "depth: { type: decimal?", "major")]
    [InlineData("a field that may be left out", "name: { type: string, s", "name: { type: string?, s", "major")]
    [InlineData("a pattern", "aliases: { type: string* }", "aliases: { type: string*, pattern: .* }", "major")]
    [InlineData("a higher minimum", "min: 2", "min: 3", "major")]
    [InlineData("a lower maximum", "max: 90", "max: 80", "major")]
    [InlineData("no default and no value", "kind: { type: Kind, default: sea }", "kind: { type: Kind? }", "major")]
    [InlineData("a unique field", "code: { type: string?", "code: { type: string?, unique: true", "major")]
    [InlineData("a way back less", ", inverse: before", "", "major")]
    [InlineData("another plural", "plural: Harbours", "plural: Havens", "major", "harbours:\n", "havens:\n")]
    [InlineData("another name of the dataset", "name: Harbours\nn", "name: Havens\nn", "major")]
    [InlineData("another namespace", "namespace: Harbours", "namespace: Havens", "major")]
    [InlineData("both a record more and one less", "id: mole, name: Mole", "id: quay, name: Quay", "major")]
    public void A_change_makes_a_kind_of_release(string what, string from, string to, string release, string? alsoFrom = null, string? alsoTo = null)
    {
        using var states = new TwoStates();
        states.Edit((from, to));
        if (alsoFrom is not null) states.Edit((alsoFrom, alsoTo!));
        using var json = JsonDocument.Parse(states.Text("json"));
        Assert.Equal((what, release), (what, json.RootElement.GetProperty("release").GetString()));
        Assert.Equal(release == "none", json.RootElement.GetProperty("because").GetArrayLength() == 0);
    }

    [Theory]
    [InlineData("when", "", "dates", "major")]
    [InlineData("when", "dates", "", "major")]
    [InlineData("symmetric", "true", "", "major")]
    [InlineData("lifespan", "", "built", "major")]
    [InlineData("lifespan", "built", "", "minor")]
    [InlineData("distinct", "", "from, to", "major")]
    [InlineData("distinct", "from, to", "", "minor")]
    [InlineData("any-of", "from", "from, to", "major")]
    [InlineData("members", "", "true", "minor")]
    [InlineData("members", "true", "", "major")]
    [InlineData("index", "from, to", "", "major")]
    [InlineData("timeless", "", "true", "minor")]
    [InlineData("timeless", "true", "", "major")]
    [InlineData("short", "name", "title", "major")]
    [InlineData("type", "string+", "string*", "minor")]
    [InlineData("type", "string*", "string+", "major")]
    [InlineData("type", "string+", "text*", "major")]
    [InlineData("default", "1", "", "major")]
    [InlineData("default", "", "1", "minor")]
    [InlineData("min", "-1.5", "-1.4", "major")]
    [InlineData("min", "", "1", "major")]
    [InlineData("max", "9", "10", "minor")]
    [InlineData("a word of tomorrow", "", "true", "major")]
    public void A_word_of_the_schema_makes_a_kind_of_release(string word, string removed, string added, string release) =>
        Assert.Equal(release, ReleaseRule.Word(SchemaRules.Of(word, Values(removed), Values(added))));

    [Theory]
    [InlineData("light: { type: bool }", "light: true, ", "major")]
    [InlineData("tags: { type: string+ }", "tags: [a], ", "major")]
    [InlineData("tags: { type: string* }", "tags: [a], ", "minor")]
    public void A_new_field_breaks_only_where_it_must_be_written(string field, string value, string release)
    {
        using var states = new TwoStates();
        states.Edit(("fields:\n  name:", $"fields:\n  {field}\n  name:"), ("name: East", value + "name: East"), ("name: West", value + "name: West"), ("name: Mole", value + "name: Mole"));
        using var json = JsonDocument.Parse(states.Text("json"));
        Assert.Equal(release, json.RootElement.GetProperty("release").GetString());
    }

    [Fact]
    public void A_kind_that_comes_is_minor_and_one_that_goes_is_major()
    {
        using var states = new TwoStates();
        states.Write("new", "schema/ferry.yaml", "entity: Ferry\nplural: Ferries\nfields: { name: { type: string } }\n");
        states.Write("new", "ferries.yaml", "ferries: [{ id: gull, name: Gull }]\n");
        Assert.Contains("1 record added; 1 change of the schema\nrelease: minor", states.Text(), StringComparison.Ordinal);
        Assert.Contains("1 record removed; 1 change of the schema\nrelease: major", Ran.Command("diff", states.New, states.Old).Output, StringComparison.Ordinal);
    }

    private static string[] Values(string value) => value.Length == 0 ? [] : [value];
}
