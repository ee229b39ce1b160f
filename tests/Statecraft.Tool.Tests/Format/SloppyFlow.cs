using System.Text;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Tests.Format;

/// <summary>Values in brackets, braces and quotes, over several lines and with comments in between.</summary>
internal sealed class SloppyFlow(Choices choices)
{
    public static bool IsEmpty(Value value) => value is ListValue { Items: [] } or MapValue { Entries: [] };

    public string Write(Value value, int indent)
    {
        if (value is ScalarValue scalar) return Quoted(scalar.Text, inFlow: true);
        var (open, close) = value is ListValue ? ('[', ']') : ('{', '}');
        var flow = new StringBuilder().Append(open).Append(Gap(indent));
        foreach (var part in Parts(value))
        {
            if (part.Key is not null) flow.Append(part.Key).Append(':').Append(Gap(indent, " "));
            flow.Append(Write(part.Value, indent)).Append(Gap(indent)).Append(',').Append(Gap(indent, " "));
        }

        var comma = flow.ToString().LastIndexOf(',');
        if (!IsEmpty(value) && choices.Pick(2) == 0 && flow.ToString(comma + 1, flow.Length - comma - 1).Trim().Length == 0) flow.Length = comma;
        return flow.Append(close).ToString();
    }

    private static IEnumerable<(string? Key, Value Value)> Parts(Value value) => value is ListValue list
        ? list.Items.Select(item => ((string?)null, item))
        : ((MapValue)value).Entries.Select(entry => ((string?)entry.Key, entry.Value));

    private string Gap(int indent, string least = "") => choices.Pick(8) switch
    {
        0 => $" {choices.Comment()}\n{new string(' ', indent + choices.Pick(4))}",
        1 => $"\n{new string(' ', indent + choices.Pick(4))}",
        2 => $"\n{new string(' ', choices.Pick(9))}{choices.Comment()}\n{new string(' ', indent)}",
        3 => " ",
        _ => least,
    };

    public string Quoted(string content, bool inFlow) => choices.Pick(4) switch
    {
        0 when content.Length > 0 && content.All(char.IsAsciiLetterOrDigit) => content,
        1 when !content.Any(character => character is < ' ' or '\u2028') => $"'{content.Replace("'", "''", StringComparison.Ordinal)}'",
        2 => ScalarText.Write(new ScalarValue(content), inFlow),
        _ => $"\"{content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal)}\"",
    };
}
