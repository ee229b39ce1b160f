using System.Text;

namespace Statecraft.Import.Canonical;

/// <summary>A text of several lines as it stands, and one that is too long for a line folded into several.</summary>
internal static class LongText
{
    /// <param name="scalar">The text.</param>
    /// <param name="indent">How far its lines are indented.</param>
    /// <param name="width">How long a text may be that stands behind its key.</param>
    /// <returns>The block without its last line end; null where the text fits, or cannot be written as a block.</returns>
    public static string? Write(ScalarValue scalar, int indent, int width)
    {
        var text = scalar.Text;
        if (!IsEven(text)) return null;
        if (text.Contains('\n', StringComparison.Ordinal)) return Block("|-", text.Split('\n'), indent);
        return indent + text.Length <= width || !text.Contains(' ', StringComparison.Ordinal) ? null : Block(">-", Fold(text, CanonicalText.Width - indent), indent);
    }

    /// <summary>A block keeps neither blanks at the ends of lines nor says where its own indentation ends; a text with these is quoted.</summary>
    private static bool IsEven(string text) =>
        text.Length > 0
        && Array.TrueForAll(text.Split('\n'), line => line.Length > 0 && line[0] != ' ' && line[^1] != ' ' && !ScalarText.HasHidden(line))
        && !text.Contains("  ", StringComparison.Ordinal);

    private static IEnumerable<string> Fold(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString();
    }

    private static string Block(string mark, IEnumerable<string> lines, int indent) =>
        string.Join('\n', lines.Select(line => new string(' ', indent) + line).Prepend(mark));
}
