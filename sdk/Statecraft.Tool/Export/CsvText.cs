using System.Globalization;

namespace Statecraft.Tool.Export;

/// <summary>
/// Tables as CSV (RFC 4180, but for line ends, which are <c>\n</c>). A cell holds its value and nothing else: none is made harmless for
/// spreadsheets, which would change it.
/// </summary>
internal static class CsvText
{
    /// <summary>All the decimals that a number can have, and no zeros after the last of them.</summary>
    private const string Digits = "0.############################";

    public static void Write(Table table, TextWriter output)
    {
        WriteRow(table.Columns.Select(column => column.Name), output);
        foreach (var line in table.Lines) WriteRow(table.Columns.Select(column => Text(column.Read(line))), output);
    }

    /// <summary>A value in its one spelling; empty for none.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(Digits, CultureInfo.InvariantCulture),
        object?[] list => string.Join(';', list.Select(item => Text(item).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal))),
        _ => (string)value,
    };

    private static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) output.Write(',');
            isFirst = false;
            output.Write(cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        output.Write('\n');
    }
}
