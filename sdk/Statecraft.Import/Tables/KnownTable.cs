using System.Collections.Frozen;
using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tables;

/// <summary>People whom the sources name without saying whose they are, though they are not the host's: <c>data/import/known.csv</c>.</summary>
internal sealed class KnownTable
{
    private readonly FrozenDictionary<string, ImmutableArray<Row>> byName;

    private readonly ImmutableArray<Row> all;

    private KnownTable(ImmutableArray<Row> rows)
    {
        all = rows;
        byName = rows.GroupBy(row => row.Name, StringComparer.Ordinal).ToFrozenDictionary(name => name.Key, name => name.ToImmutableArray(), StringComparer.Ordinal);
    }

    public static KnownTable Read(string path) => new([.. CsvTable.Read(path, cell => new Row(
        cell("name")!, cell("title"), Period.Of(cell("from"), cell("until")), cell("role"), cell("country"), cell("organization")))]);

    /// <summary>Whether the name says enough without a title.</summary>
    public bool Knows(string name) => byName.TryGetValue(name, out var rows) && rows.Any(row => row.Title is null);

    /// <summary>The name of whoever held an office of a country on a day, where the table knows one.</summary>
    public string? Holder(string title, string country, DateOnly? on) => all.FirstOrDefault(row => row.Country == country && row.Title == title && row.When.Holds(on))?.Name;

    /// <summary>The party with the country or body that the table knows, or null where it knows none.</summary>
    public PartyDraft? Place(PartyDraft party, string title, DateOnly? on) =>
        party.Name is { } name && byName.TryGetValue(name, out var rows) && rows.FirstOrDefault(row => row.Fits(title, on)) is { } known
            ? party with { Role = known.Role ?? party.Role, Country = known.Country, Organization = known.Organization }
            : null;

    private sealed record Row(string Name, string? Title, Period When, string? Role, string? Country, string? Organization)
    {
        public bool Fits(string title, DateOnly? on) => (Title is null || Title == title) && When.Holds(on);
    }
}
