using Sylvan.Data.Csv;

namespace Statecraft.Import.Tables;

/// <summary>
/// The rows of a file of comma-separated values (RFC 4180) with a header; an empty cell is null. A row with another number of cells than the header is
/// an error: a comma without quotes would else move all that comes after it.
/// </summary>
internal static class CsvTable
{
    /// <exception cref="InvalidDataException">A row has too many or too few cells.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<Func<string, string?>, T> row)
    {
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = System.Globalization.CultureInfo.InvariantCulture });
        while (reader.Read())
        {
            if (reader.RowFieldCount != reader.FieldCount)
                throw new InvalidDataException(FormattableString.Invariant($"{path}, row {reader.RowNumber}: {reader.RowFieldCount} cells, but the header has {reader.FieldCount}. Put a text with a comma into quotes."));
            yield return row(Cell);

            string? Cell(string column) => reader.GetString(reader.GetOrdinal(column)) is { Length: > 0 } text ? text : null;
        }
    }
}
