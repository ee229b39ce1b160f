using System.Collections.Frozen;
using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tables;

/// <summary>Who a name in a remark is, of <c>data/import/met.csv</c>: by country, the name as it is written, office and day. Nothing is matched by likeness.</summary>
internal sealed class MetTable
{
    private readonly FrozenDictionary<(string Country, string Name), ImmutableArray<Row>> byName;

    private MetTable(IEnumerable<Row> rows) =>
        byName = rows.GroupBy(row => (row.Country, row.Name)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    public static MetTable Read(string path) => new(CsvTable.Read(path, cell => new Row(
        cell("country") ?? "", cell("name")!, cell("role"), Period.Of(cell("from"), cell("until")), cell("official")!)));

    /// <summary>The id of an official, or null where the table does not know the person, or knows two.</summary>
    public string? Official(string? country, string name, string? role, DateOnly? on)
    {
        var rows = byName.GetValueOrDefault((country ?? "", name), []);
        var officials = rows.Where(row => (row.Role is null || row.Role == role) && row.When.Holds(on)).Select(row => row.Official).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return officials.Length == 1 ? officials[0] : null;
    }

    /// <summary>The party with the official it is, where the table knows; its name stays as it is written.</summary>
    public PartyDraft Identify(PartyDraft party, DateOnly? on) =>
        party is { Name: { } name, Official: null } ? party with { Official = Official(party.Country, name, party.Role, on) } : party;

    private sealed record Row(string Country, string Name, string? Role, Period When, string Official);
}
