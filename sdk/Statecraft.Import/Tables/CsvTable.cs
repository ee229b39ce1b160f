using Sylvan.Data.Csv;

namespace Statecraft.Import.Tables;

/// <summary>The rows of a file of comma-separated values (RFC 4180) with a header; an empty cell is null.</summary>
internal static class CsvTable
{
    public static IEnumerable<T> Read<T>(string path, Func<Func<string, string?>, T> row)
    {
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = System.Globalization.CultureInfo.InvariantCulture });
        while (reader.Read())
        {
            yield return row(Cell);

            string? Cell(string column) => reader.GetString(reader.GetOrdinal(column)) is { Length: > 0 } text ? text : null;
        }
    }
}
