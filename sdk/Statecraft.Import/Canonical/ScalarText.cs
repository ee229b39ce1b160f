using System.Buffers;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Canonical;

/// <summary>How a text is written so that every YAML reader gets the same text: plain where it can be, else in double quotes.</summary>
internal static partial class ScalarText
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}?");

    /// <summary>What nobody sees: control characters, separators of lines, marks of byte order.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <param name="scalar">The text.</param>
    /// <param name="inFlow">Within brackets or braces, where more characters mean something.</param>
    public static string Write(ScalarValue scalar, bool inFlow) =>
        IsPlain(scalar.Text, inFlow) && (scalar.IsBare || !LooksLikeOtherType().IsMatch(scalar.Text)) ? scalar.Text : Quote(scalar.Text);

    /// <summary>A key. It is a text whatever it looks like.</summary>
    /// <param name="key">The key.</param>
    /// <param name="inFlow">Within braces.</param>
    public static string Key(string key, bool inFlow) => IsPlain(key, inFlow) && key != "<<" ? key : Quote(key);

    /// <summary>Whether it has characters that must not stand in a file as they are.</summary>
    public static bool HasHidden(ReadOnlySpan<char> text) => text.ContainsAny(Hidden);

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && text[0] is not (' ' or '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`')
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !HasHidden(text)
        && (!inFlow || !text.AsSpan().ContainsAny(FlowMarks));

    private static string Quote(string text)
    {
        var quoted = new System.Text.StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => FormattableString.Invariant($"\\x{(int)character:X2}"),
                _ when HasHidden([character]) => FormattableString.Invariant($"\\u{(int)character:X4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML 1.1 or 1.2 takes for a number, a truth value, nothing, a date or a merge key where it is not quoted.</summary>
    [GeneratedRegex(@"^([-+]?[0-9][0-9_,.:eExXa-fA-Fo+-]*|[-+]?\.[0-9]+|[-+]?\.(inf|nan)|~|null|y|n|yes|no|on|off|true|false|=|<<)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksLikeOtherType();
}
