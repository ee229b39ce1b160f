using Statecraft.Import.Tables;

namespace Statecraft.Import.Upstream;

/// <summary>What a member state of the European Union registered as imported of one grade of crude oil from one origin in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Importer">The name of the member state.</param>
/// <param name="Origin">The name of the country of origin, or of a group of countries.</param>
/// <param name="Grade">The grade of crude oil.</param>
/// <param name="Volume">Thousand barrels, as written.</param>
/// <param name="Value">Thousand US dollars, as written; null where none is given.</param>
internal sealed record UpstreamOil(string Year, string Importer, string Origin, string Grade, string Volume, string? Value);

/// <summary>Reads the table of crude-oil imports.</summary>
internal static class UpstreamOils
{
    public static IEnumerable<UpstreamOil> Read(string path) => CsvTable.Read(path, cell => new UpstreamOil(
        Needed(cell, "year"),
        Needed(cell, "reporting_country"),
        Needed(cell, "country_of_origin"),
        Needed(cell, "type_of_crude"),
        Needed(cell, "volume_thousand_bbl"),
        cell("value_thousand_usd")));

    private static string Needed(Func<string, string?> cell, string column) =>
        cell(column) ?? throw new InvalidDataException($"A row of the crude-oil imports has no {column}.");
}
