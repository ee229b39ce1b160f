using System.Text;

namespace Statecraft.Import.Canonical;

/// <summary>
/// The one form in which a record is written: a field a line; a list of plain values in brackets, a list of mappings an item a line, in braces where
/// it fits, else a line each.
/// </summary>
internal static class CanonicalText
{
    /// <summary>The longest line that may hold more than one value.</summary>
    public const int Width = 140;

    /// <summary>A record as an item of the list of its kind, with the id first.</summary>
    public static string Record(string id, MapValue fields)
    {
        var text = new StringBuilder();
        text.Append("  - id: ").Append(ScalarText.Write(new ScalarValue(id), inFlow: false)).Append('\n');
        foreach (var (key, value) in fields.Entries) text.Append(Field(key, value));
        return text.ToString();
    }

    /// <summary>The lines of a field of a record.</summary>
    public static string Field(string key, Value value)
    {
        var text = new StringBuilder();
        Entry(text, 4, key, value);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, int indent, string key, Value value)
    {
        text.Append(' ', indent).Append(key).Append(':');
        switch (value)
        {
            case ScalarValue scalar:
                text.Append(' ').Append(LongText.Write(scalar, indent + 2, Width - key.Length - 2) ?? ScalarText.Write(scalar, inFlow: false)).Append('\n');
                break;
            case ListValue list when IsFlat(list) && Flow(list) is var flow && Fits(indent + key.Length + 2, flow):
                text.Append(' ').Append(flow).Append('\n');
                break;
            case MapValue map when Flow(map) is var flow && Fits(indent + key.Length + 2, flow):
                text.Append(' ').Append(flow).Append('\n');
                break;
            case ListValue list:
                text.Append('\n');
                foreach (var item in list.Items) Item(text, indent + 2, item);
                break;
            case MapValue map:
                text.Append('\n');
                foreach (var (inner, innerValue) in map.Entries) Entry(text, indent + 2, inner, innerValue);
                break;
        }
    }

    private static void Item(StringBuilder text, int indent, Value item)
    {
        text.Append(' ', indent).Append("- ");
        if (item is not MapValue { Entries: [_, ..] } map)
        {
            text.Append(item is ScalarValue scalar ? ScalarText.Write(scalar, inFlow: false) : Flow(item)).Append('\n');
        }
        else if (Flow(map) is var flow && Fits(indent + 2, flow))
        {
            text.Append(flow).Append('\n');
        }
        else
        {
            var lines = new StringBuilder();
            foreach (var (key, value) in map.Entries) Entry(lines, indent + 2, key, value);
            text.Append(lines, indent + 2, lines.Length - indent - 2);
        }
    }

    private static bool Fits(int before, string flow) => before + flow.Length <= Width;

    /// <summary>Whether it holds no lists or mappings.</summary>
    private static bool IsFlat(ListValue list) => list.Items.All(item => item is ScalarValue);

    private static string Flow(Value value) => value switch
    {
        ScalarValue scalar => ScalarText.Write(scalar, inFlow: true),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapValue { Entries: [] } => "{}",
        MapValue map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Flow(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException("A value is a text, a list or a mapping."),
    };
}
