using System.Globalization;
using System.Text;

namespace Statecraft.Compiler.Problems;

/// <summary>
/// What a message quotes from a file. A key may hold line breaks and a value may be a megabyte: a message stays one line of a log all the same.
/// </summary>
internal static class Excerpt
{
    private const int Longest = 160;

    public static string Of(string text)
    {
        if (text.Length <= Longest && !text.Any(BreaksLine)) return text;
        var excerpt = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (excerpt.Length >= Longest && !char.IsLowSurrogate(text[i])) return excerpt.Append('…').ToString();
            if (BreaksLine(text[i])) excerpt.Append(Escape(text[i]));
            else excerpt.Append(text[i]);
        }

        return excerpt.ToString();
    }

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
