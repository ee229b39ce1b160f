using System.Collections.Frozen;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tables;

/// <summary>Whom a remark on a stop abroad gives an office or a name that was not theirs then, and what they held: <c>data/import/slips.csv</c>.</summary>
internal sealed class SlipTable
{
    private readonly FrozenDictionary<(string Record, string Name), Row> rows;

    private SlipTable(IEnumerable<Row> rows) => this.rows = rows.ToFrozenDictionary(row => (row.Record, row.Name));

    public static SlipTable Read(string path) => new([.. CsvTable.Read(path, cell => new Row(
        cell("record")!, cell("name")!, cell("meant"), cell("role")!, cell("title"), cell("country"), cell("official")))]);

    /// <summary>The party with what is true of it. A second party of the same name is told apart by its organization, and is left alone.</summary>
    public PartyDraft Apply(PartyDraft party, string record) =>
        party is { Name: { } name, Organization: null } && rows.TryGetValue((record, name), out var slip)
            ? party with
            {
                Name = slip.Meant ?? name,
                Role = slip.Role,
                Title = slip.Title,
                Country = slip.Country ?? party.Country,
                Official = slip.Official ?? party.Official,
            }
            : party;

    private sealed record Row(string Record, string Name, string? Meant, string Role, string? Title, string? Country, string? Official);
}
