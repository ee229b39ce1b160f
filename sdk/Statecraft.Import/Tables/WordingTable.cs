using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tables;

/// <summary>Long titles, names and occasions in fewer words, our own: <c>wordings.csv</c>. Facts come over from the sources, their sentences do not.</summary>
internal sealed class WordingTable
{
    private readonly ImmutableArray<(string Written, string Ours)> rows;

    private WordingTable(IEnumerable<(string, string)> rows) => this.rows = [.. rows.OrderByDescending(row => row.Item1.Length)];

    public static WordingTable Read(string path) => new(CsvTable.Read(path, cell => (cell("written")!, cell("ours")!)));

    /// <summary>The text with every wording of the table replaced, the longest first.</summary>
    public string? Apply(string? text) => rows.Aggregate(text, (said, row) => said?.Replace(row.Written, row.Ours, StringComparison.Ordinal));

    public PartyDraft Apply(PartyDraft party) => party with { Title = Apply(party.Title), Name = Apply(party.Name), Group = Apply(party.Group) };
}
