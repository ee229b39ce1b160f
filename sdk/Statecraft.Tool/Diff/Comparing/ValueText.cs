using System.Buffers;
using System.Globalization;
using System.Text;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Values as texts of one line, as they could stand in YAML between braces.</summary>
/// <param name="IdOf">What a reference is written as.</param>
/// <param name="HasDefaults">Whether parts that are as they are by default are written too.</param>
internal sealed record ValueText(Func<ContentRow, string> IdOf, bool HasDefaults)
{
    /// <summary>What means something between braces.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("[],{}\"\\");

    /// <summary>For readers: references by their ids, and no more than somebody would write.</summary>
    public static ValueText Shown { get; } = new(Id, HasDefaults: false);

    /// <summary>The id of a record.</summary>
    public static string Id(ContentRow record) => (string)record[record.Type.Fields[0]]!;

    public string Of(object value) => value switch
    {
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        object[] list => $"[{string.Join(", ", list.Select(Of))}]",
        ContentRow { Type.Plural: not null } record => IdOf(record),
        ContentRow nested => Nested(nested),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Nested(ContentRow row)
    {
        var parts = new List<string>();
        foreach (var field in row.Type.Fields)
        {
            var value = row[field];
            if (value is null or object[] { Length: 0 }) continue;
            var text = Of(value);
            if (HasDefaults || !IsDefault(field, value)) parts.Add($"{field.Name}: {text}");
        }

        return parts.Count == 0 ? "{}" : $"{{ {string.Join(", ", parts)} }}";
    }

    /// <summary>Whether a value is what it would be if it were not written.</summary>
    public static bool IsDefault(ContentField field, object value) => field.Default is { } text && value switch
    {
        string own => own == text,
        bool flag => text == (flag ? "true" : "false"),
        int or decimal => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && number == Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => false,
    };

    /// <summary>A text as it is where nothing in it has a meaning in YAML, else in quotes, in which what cannot be seen is a number.</summary>
    private static string Text(string text)
    {
        if (IsPlain(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var letter in text.EnumerateRunes())
            quoted.Append(letter.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                > 0xFFFF when IsHidden(letter) => FormattableString.Invariant($"\\U{letter.Value:X8}"),
                _ when IsHidden(letter) => FormattableString.Invariant($"\\u{letter.Value:X4}"),
                _ => letter.ToString(),
            });
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] is '[' or '~' or '-' or '.') || text[^1] is ' ' or ':') return false;

        // A bracket may stand around the whole, as in a date, and nowhere else.
        var inner = text[0] == '[' && text[^1] == ']' ? text.AsSpan(1, text.Length - 2) : text;
        if (inner.ContainsAny(Marks) || inner.Contains(": ", StringComparison.Ordinal) || inner.Contains(" #", StringComparison.Ordinal)) return false;
        foreach (var letter in text.EnumerateRunes())
            if (IsHidden(letter)) return false;
        return true;
    }

    /// <summary>Whether a letter is not seen, breaks a line, or turns the direction of others.</summary>
    private static bool IsHidden(Rune letter) => Rune.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
