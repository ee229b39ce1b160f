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
    /// <param name="day">The day in question; null where it does not matter.</param>
    /// <exception cref="InvalidDataException">The table has no such row.</exception>
    public string? Of(string? upstream, string? label, DateOnly? day = null)
    {
        foreach (var row in rows[upstream ?? ""])
            if ((row.Label is null || row.Label == label) && (day is not { } on || (row.From <= on.DayNumber && on.DayNumber <= row.Until))) return row.Country;
        throw new InvalidDataException($"countries.csv has no row for '{upstream}' with the label '{label}'{(day is null ? "" : FormattableString.Invariant($" on {day:yyyy-MM-dd}"))}: add one.");
    }

    private sealed record Row(string? Upstream, string? Label, int From, int Until, string? Country);
}
