using System.Buffers;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Canonical;

/// <summary>How a text is written so that every YAML reader gets the same text: plain where it can be, else in double quotes.</summary>
internal static partial class ScalarText
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}?");

    /// <param name="scalar">The text.</param>
    /// <param name="inFlow">Within brackets or braces, where more characters mean something.</param>
    public static string Write(ScalarValue scalar, bool inFlow) =>
        IsPlain(scalar.Text, inFlow) && (scalar.IsBare || !LooksLikeOtherType().IsMatch(scalar.Text)) ? scalar.Text : Quote(scalar.Text);

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && text[0] is not (' ' or '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`')
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyInRange('\0', '\u001F')
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
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML 1.1 or 1.2 takes for a number, a truth value, nothing, a date or a merge key where it is not quoted.</summary>
    [GeneratedRegex(@"^([-+]?[0-9][0-9_,.:eExXa-fA-Fo+-]*|[-+]?\.[0-9]+|[-+]?\.(inf|nan)|~|null|y|n|yes|no|on|off|true|false|=|<<)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksLikeOtherType();
}
