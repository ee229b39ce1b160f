using System.Globalization;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// Characters that come in by an escape, <c>"\x07"</c>: what may not stand in the file may not come in by that door either. Of them
/// only a line feed and a tab have a place in a value.
/// </summary>
internal static class Escapes
{
    /// <summary>The value of a text in double quotes, with a replacement for each control character that it should not have.</summary>
    public static string Check(string value, TextRange range, SourceFile file, ProblemList problems)
    {
        var hasControl = false;
        foreach (var c in value)
            if (IsRefused(c)) hasControl = true;
        if (!hasControl) return value;

        for (var i = range.Start + 1; i < range.End - 1; i++)
        {
            if (file.Text[i] != '\\') continue;
            var escape = At(file.Text, i);
            if (escape.Code is { } code && IsRefused(code))
                problems.Add(YamlProblems.ControlCharacter.At(file.PlaceOf(escape.Range), CharacterCheck.Name(code)));
            i = escape.Range.End - 1;
        }

        var characters = value.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            if (IsRefused(characters[i])) characters[i] = ParserInput.Replacement;
        return new string(characters);
    }

    /// <summary>
    /// The half of a surrogate pair that made the parser stop at <paramref name="stop"/>. It stops behind the escape, or behind the one that
    /// follows it.
    /// </summary>
    public static TextRange? UnpairedBefore(string text, int stop)
    {
        if (EndingAt(text, stop) is not { } last) return null;
        if (EndingAt(text, last.Range.Start) is { Code: { } code } previous && char.IsSurrogate(code)) return previous.Range;
        return last.Code is { } half && char.IsSurrogate(half) ? last.Range : null;
    }

    private static bool IsRefused(char c) => c is < ' ' and not ('\n' or '\t') or (>= '\u007F' and < '\u00A0' and not '\u0085');

    private static (TextRange Range, char? Code)? EndingAt(string text, int end)
    {
        foreach (var length in stackalloc[] { 6, 10 })
            if (end >= length && text[end - length] == '\\' && At(text, end - length) is { Code: not null } escape && escape.Range.End == end) return escape;
        return null;
    }

    /// <summary>The escape that begins here, and the character that it is, where that is one of the first plane.</summary>
    private static (TextRange Range, char? Code) At(string text, int start)
    {
        var letter = start + 1 < text.Length ? text[start + 1] : '\\';
        var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0) return (new TextRange(start, start + 2), Short(letter));
        var end = Math.Min(start + 2 + digits, text.Length);
        var number = text.Substring(start + 2, end - start - 2);
        var isCharacter = uint.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue;
        return (new TextRange(start, end), isCharacter ? (char)code : null);
    }

    private static char? Short(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\e',
        _ => null,
    };
}
