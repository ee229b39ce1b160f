using System.Text;

namespace Statecraft.Tool.Markdown;

/// <summary>
/// What comes from the data or the schema, as words of a page: it says what it says, opens no HTML, links nothing, and begins no heading, list or
/// table.
/// </summary>
internal static class MarkdownText
{
    private const string Marks = @"\`*_[]<>&~$";

    /// <summary>A text on one line.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var written = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            if (Marks.Contains(letter, StringComparison.Ordinal)) written.Append('\\');
            written.Append(letter);
        }

        if (StartOf(line) is >= 0 and var start) written.Insert(start, '\\');
        return written.ToString();
    }

    /// <summary>A row of a table. Within one, a bar is marked even in code.</summary>
    public static string Row(params IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", @"\|", StringComparison.Ordinal)))} |\n";

    /// <summary>A table, with an empty line after it; nothing where it has no rows.</summary>
    public static string Table(IReadOnlyList<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var lines = string.Concat(rows.Select(row => Row(row)));
        return lines.Length == 0 ? "" : Row(head) + Row(head.Select(_ => "---")) + lines + "\n";
    }

    /// <summary>Where a mark stands that would begin a heading, a list or a line across; -1 where there is none.</summary>
    private static int StartOf(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        var marks = digits == 0 ? "#+-=" : ".)";
        return digits < line.Length && marks.Contains(line[digits], StringComparison.Ordinal) ? digits : -1;
    }
}
