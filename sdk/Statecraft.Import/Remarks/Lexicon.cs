using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The tables that the grammar reads with.</summary>
internal sealed class Lexicon
{
    public required Phrases<TitleRow> Titles { get; init; }

    public required Phrases<TitleRow> PluralTitles { get; init; }

    public required CountryNames Countries { get; init; }

    public required Phrases<OrganizationRow> Organizations { get; init; }

    public required KnownTable Known { get; init; }

    public static Lexicon Read(string folder)
    {
        var titles = TitleTable.Read(Path.Combine(folder, "titles.csv")).ToImmutableArray();
        return new()
        {
            Titles = new(titles.Select(row => KeyValuePair.Create(row.Title, row)), exact: false),
            PluralTitles = new(titles.Where(row => row.Role is not "representative").Select(row => KeyValuePair.Create(Plural.Of(row.Title), row)), exact: false),
            Countries = CountryNames.Read(Path.Combine(folder, "demonyms.csv")),
            Organizations = new(
                OrganizationTable.Read(Path.Combine(folder, "organizations.csv")).Select(row => KeyValuePair.Create(row.Word, row)), exact: true),
            Known = KnownTable.Read(Path.Combine(folder, "known.csv")),
        };
    }
}
