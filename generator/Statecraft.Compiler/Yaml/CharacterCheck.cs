using System.Globalization;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>One pass over the characters of a file, before anything is parsed: those that no text may hold, and tabs that indent.</summary>
internal sealed class CharacterCheck(ParserInput input, ProblemList problems)
{
    private readonly string text = input.File.Text;

    /// <summary>The tabs in front of everything else on their line. Whether they indent, or stand in a text of several lines, the parse shows.</summary>
    public TabStops Run()
    {
        var tabs = new TabStops();
        for (var i = input.Base; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r') continue;
            if (c == '\t') tabs.Add(text, i, input.Base);
            else if (c is < ' ' or (>= '\u007F' and < '\u00A0' and not '\u0085')) Refuse(i, YamlProblems.ControlCharacter);
            else if (c is '\u0085' or '\u2028' or '\u2029') Refuse(i, YamlProblems.LineSeparator, $"\\u{Hexadecimal(c)}");
            else if (char.IsSurrogate(c) && IsPaired(i)) i++;
            else if (char.IsSurrogate(c)) Refuse(i, YamlProblems.UnpairedSurrogate);
        }

        return tabs;
    }

    /// <summary>As Unicode writes it: <c>U+0007</c>.</summary>
    public static string Name(char c) => $"U+{Hexadecimal(c)}";

    private static string Hexadecimal(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private bool IsPaired(int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    /// <summary>Replaced even where it is not reported, for the parser takes a NUL for the end of the file.</summary>
    private void Refuse(int at, ProblemKind kind, string escape = "")
    {
        var range = new TextRange(at, at + 1);
        if (!input.File.IsMisread) problems.Add(kind.At(input.File.PlaceOf(range), Name(text[at]), escape));
        input.Replace(range, ParserInput.Replacement);
    }
}
