using System.Net;

namespace Statecraft.Tool.Markdown;

/// <summary>
/// What comes from the data, in a text that GitHub shows. It stands in code: nobody is mentioned there, nothing is linked, and no HTML is opened.
/// The marks of the code are longer than any in the text, which therefore cannot end it.
/// </summary>
internal static class MarkdownCode
{
    /// <param name="text">A text of one line.</param>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var marks = new string('`', LongestRun(line) + 1);
        var space = line.StartsWith('`') || line.EndsWith('`') || (line.StartsWith(' ') && line.EndsWith(' ')) ? " " : "";
        return line.Length == 0 ? "" : $"{marks}{space}{line}{space}{marks}";
    }

    /// <summary>A text of several lines, with a line break at its end, and an empty line after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">What it is written in.</param>
    public static string Block(string text, string language)
    {
        var marks = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{marks}{language}\n{text}{marks}\n\n";
    }

    /// <summary>A name of the schema where markdown is not read, as in the summary of a block.</summary>
    public static string Html(string text) => WebUtility.HtmlEncode(text);

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text) longest = Math.Max(longest, run = letter == '`' ? run + 1 : 0);
        return longest;
    }
}
