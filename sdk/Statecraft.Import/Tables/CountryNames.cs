using System.Collections.Immutable;
using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tables;

/// <summary>Which country a name or an adjective meant on a day, as <c>data/import/demonyms.csv</c> says. Some words mean several at once.</summary>
internal sealed class CountryNames
{
    private readonly Phrases<ImmutableArray<Row>> phrases;

    private CountryNames(IEnumerable<Row> rows) => phrases = new(
        rows.GroupBy(row => row.Word, StringComparer.Ordinal).Select(word => KeyValuePair.Create(word.Key, word.ToImmutableArray())), exact: true);

    public static CountryNames Read(string path) => new(CsvTable.Read(path, cell => new Row(
        cell("word")!, cell("country")!, Period.Of(cell("from"), cell("until")))));

    public Parsed<ImmutableArray<string>>? Match(Cursor words, DateOnly? on) =>
        phrases.Match(words) is { } found && found.Value.Where(row => row.When.Holds(on)).Select(row => row.Country).ToImmutableArray() is { IsEmpty: false } countries
            ? new(countries, found.Rest)
            : null;

    private sealed record Row(string Word, string Country, Period When);
}
