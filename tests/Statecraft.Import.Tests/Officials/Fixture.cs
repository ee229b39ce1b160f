using Statecraft.Import.Canonical;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Tests.Officials;

/// <summary>Small sources and tables, and what the conversion makes of them.</summary>
internal static class Fixture
{
    private const string Countries = "upstream,label,from,until,country,note\nalbania,,,,albania,\nalbania-1946,,,,albania,\nserbia,,,,serbia,\n";

    public static OfficialTables TablesOf(params PersonRow[] people) => new()
    {
        People = PeopleTable.Of(people),
        Roles = OfficeTable.Of(
        [
            ("ambassador-e-p", null, new Office("ambassador")),
            ("charge-daffaires-ad-interim", null, new Office("charge-d-affaires") { Acting = true }),
            ("representative-to-un", null, new Office("representative") { Organization = "United Nations" }),
            ("secretary", null, new Office("foreign-minister") { Title = "Secretary of State" }),
            ("ambassador-at-large", null, new Office("ambassador") { Title = "Ambassador at Large", Shared = true }),
        ]),
        Positions = OfficeTable.Of(
        [
            ("President", "azerbaijan", new Office("president")),
            ("Deputy Prime Minister", "israel", new Office("deputy-prime-minister")),
            ("Justice of the Supreme Court", "israel", new Office("judge") { Title = "Justice of the Supreme Court", Shared = true }),
            ("ambassador to Poland", "israel", new Office("ambassador") { To = "poland" }),
        ]),
        Countries = CountriesOf(Countries),
        Corrections = CorrectionTable.Empty,
    };

    public static PocomPerson Person(string slug, string surname, string forename, string? birth = null) =>
        new() { Slug = slug, Surname = surname, Forename = forename, Birth = birth };

    public static PocomTenure Tenure(string id, string person, string role, string? start = null, string? end = null, string? appointed = null) => new()
    {
        Id = id,
        Person = person,
        Role = role,
        Appointed = new PocomEvent(appointed),
        Started = new PocomEvent(start),
        Ended = new PocomEvent(end),
    };

    public static PocomPost Mission(string territory, params PocomTenure[] tenures) => new(territory, PocomPostKind.Country, null, [.. tenures]);

    public static PocomPost Office(string id, params PocomTenure[] tenures) => new(id, PocomPostKind.Principal, id, [.. tenures]);

    public static OfficialSources Sources(PocomPerson[] people, params PocomPost[] posts) => new() { People = [.. people], Posts = [.. posts] };

    /// <summary>The records by their ids, as text on one line.</summary>
    public static Dictionary<string, string> Convert(OfficialSources sources, OfficialTables tables, params Sighting[] sightings) =>
        OfficialDrafts.Make(sources, tables, sightings, country => $"officials/of-{country}.yaml").Drafts.ToDictionary(draft => draft.Id, draft => Show(draft.Fields));

    public static string Show(Value value) => value switch
    {
        MapValue map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))} }}",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        ScalarValue scalar => scalar.Text,
        _ => throw new InvalidOperationException("There is no other value."),
    };

    private static CountryTable CountriesOf(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        return CountryTable.Read(path);
    }
}
