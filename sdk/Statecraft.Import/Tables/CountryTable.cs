using System.Collections.Immutable;
using Statecraft.Core;

namespace Statecraft.Import.Tables;

/// <summary>
/// Which country is meant (<c>data/import/countries.csv</c>): the first row that fits. Without a date, any time fits; a row with a label fits only
/// that label.
/// </summary>
internal sealed class CountryTable
{
    private readonly ILookup<string, Row> rows;

    private CountryTable(IEnumerable<Row> rows) => this.rows = rows.ToLookup(row => row.Upstream);

    public static CountryTable Empty { get; } = new([]);

    public static CountryTable Read(string path) => new(CsvTable.Read(path, cell => new Row(
        cell("upstream") ?? throw new InvalidDataException($"{path}: a row has no upstream."),
        cell("label"),
        Day(cell("from"), edtf => edtf.Earliest, DateOnly.MinValue),
        Day(cell("until"), edtf => edtf.Latest, DateOnly.MaxValue),
        cell("country"))).ToImmutableArray());

    /// <summary>Our id, or null where the table does not know.</summary>
    public string? Find(string upstream, string? label = null, DateOnly? date = null) =>
        rows[upstream].FirstOrDefault(row => row.Fits(label, date))?.Country;

    private static DateOnly Day(string? text, Func<Edtf, DateOnly> side, DateOnly without) => text is null ? without : side(Edtf.Parse(text));

    private sealed record Row(string Upstream, string? Label, DateOnly From, DateOnly Until, string? Country)
    {
        public bool Fits(string? label, DateOnly? date) => (Label is null || Label == label) && (date is null || (From <= date && date <= Until));
    }
}
