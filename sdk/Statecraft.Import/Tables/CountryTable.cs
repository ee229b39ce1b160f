using System.Collections.Immutable;
using Statecraft.Core;

namespace Statecraft.Import.Tables;

/// <summary>
/// Which country an upstream id means, with this label and at this time: <c>countries.csv</c>. The first row that fits counts. Labels are true to
/// their time, ids are not.
/// </summary>
internal sealed class CountryTable
{
    private readonly ILookup<string, Row> rows;

    private CountryTable(IEnumerable<Row> rows) => this.rows = rows.ToLookup(row => row.Upstream ?? "", StringComparer.Ordinal);

    public static CountryTable Empty { get; } = new([]);

    /// <summary>All countries that the table names.</summary>
    public ImmutableHashSet<string> Countries => [.. rows.SelectMany(group => group).Select(row => row.Country).OfType<string>()];

    public static CountryTable Read(string path) => new(CsvTable.Read(path, cell => new Row(
        cell("upstream"),
        cell("label"),
        cell("from") is { } from ? Edtf.Parse(from).EarliestDay : int.MinValue,
        cell("until") is { } until ? Edtf.Parse(until).LatestDay : int.MaxValue,
        cell("country"))).ToList());

    /// <summary>The id of the country; null where the table says that it is none, as for a group of countries.</summary>
    /// <param name="upstream">The upstream id; null where there is only a name.</param>
    /// <param name="label">The name that is written there.</param>
    /// <param name="day">The day in question.</param>
    /// <exception cref="InvalidDataException">The table has no such row.</exception>
    public string? Of(string? upstream, string? label, DateOnly? day = null) =>
        RowOf(upstream, label, day) is { } row
            ? row.Country
            : throw new InvalidDataException(FormattableString.Invariant($"countries.csv has no row for '{upstream}' with the label '{label}' on {day:yyyy-MM-dd}: add one."));

    /// <summary>The id of the country; null where the table does not know.</summary>
    /// <param name="upstream">The upstream id.</param>
    /// <param name="day">The day in question.</param>
    public string? Find(string upstream, DateOnly? day) => RowOf(upstream, null, day)?.Country;

    /// <summary>Without a day, only a row without dates fits.</summary>
    private Row? RowOf(string? upstream, string? label, DateOnly? day) =>
        rows[upstream ?? ""].FirstOrDefault(row => (row.Label is null || row.Label == label) && row.Fits(day));

    private sealed record Row(string? Upstream, string? Label, int From, int Until, string? Country)
    {
        public bool Fits(DateOnly? day) => day is { } on ? From <= on.DayNumber && on.DayNumber <= Until : (From, Until) == (int.MinValue, int.MaxValue);
    }
}
