using System.Collections.Immutable;
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

    /// <summary>A whole file: lists of records by their kinds, with all comments, which stand where they can stay.</summary>
    public static string File(MapValue file)
    {
        var text = new StringBuilder();
        CommentLines(text, 0, file.Comments.Above);
        if (file.Comments.Behind is { } behind) CommentLines(text, 0, [behind]);
        foreach (var (kind, value) in file.Entries)
        {
            if (value is ListValue { Items: [_, ..] } records) Lines(text, 0, ScalarText.Key(kind, inFlow: false), records);
            else Entry(text, 0, ScalarText.Key(kind, inFlow: false), value);
        }

        CommentLines(text, 0, file.Comments.Last);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, int indent, string key, Value value)
    {
        if (OneLine(value, indent + key.Length + 2) is not { } line)
        {
            Lines(text, indent, key, value);
            return;
        }

        if (value is ScalarValue scalar) line = LongText.Write(scalar, indent + 2, Width - key.Length - 2) ?? line;
        CommentLines(text, indent, value.Comments.Above);
        text.Append(' ', indent).Append(key).Append(": ").Append(WithBehind(line, value.Comments)).Append('\n');
    }

    /// <summary>A key, and a list or a mapping in the lines below it.</summary>
    private static void Lines(StringBuilder text, int indent, string key, Value value)
    {
        CommentLines(text, indent, value.Comments.Above);
        text.Append(' ', indent).Append(WithBehind(key + ":", value.Comments)).Append('\n');
        Inner(text, indent + 2, value, isRecords: indent == 0);
    }

    private static void Inner(StringBuilder text, int indent, Value value, bool isRecords = false)
    {
        if (value is ListValue list)
            foreach (var item in list.Items) Item(text, indent, item, isRecords);
        if (value is MapValue map)
            foreach (var (key, inner) in map.Entries) Entry(text, indent, ScalarText.Key(key, inFlow: false), inner);
        CommentLines(text, indent, value.Comments.Last);
    }

    private static void Item(StringBuilder text, int indent, Value item, bool isRecord)
    {
        CommentLines(text, indent, item.Comments.Above);
        if (!(isRecord && item is MapValue { Entries: [_, ..] }) && OneLine(item, indent + 2) is { } line)
        {
            text.Append(' ', indent).Append("- ").Append(WithBehind(line, item.Comments)).Append('\n');
            return;
        }

        if (item.Comments.Behind is { } behind) CommentLines(text, indent, [behind]);
        var lines = new StringBuilder();
        Inner(lines, indent + 2, item);
        RaiseComments(text, indent, lines);
        text.Append(' ', indent).Append("- ").Append(lines, indent + 2, lines.Length - indent - 2);
    }

    /// <summary>The comments with which the lines of an item begin stand before its dash.</summary>
    private static void RaiseComments(StringBuilder text, int indent, StringBuilder lines)
    {
        while (lines[indent + 2] == '#')
        {
            var end = lines.ToString().IndexOf('\n', StringComparison.Ordinal) + 1;
            text.Append(lines, 2, end - 2);
            lines.Remove(0, end);
        }
    }

    /// <summary>The value as it stands behind its key or dash; null where it takes the lines below.</summary>
    private static string? OneLine(Value value, int before) => value switch
    {
        ScalarValue scalar => ScalarText.Write(scalar, inFlow: false),
        _ when HasComments(value) => null,
        ListValue { Items: [] } or MapValue { Entries: [] } => Flow(value),
        ListValue list when !IsFlat(list) => null,
        _ => Flow(value) is var flow && before + flow.Length <= Width ? flow : null,
    };

    private static void CommentLines(StringBuilder text, int indent, ImmutableArray<string> comments)
    {
        foreach (var comment in comments) text.Append(' ', indent).Append(comment).Append('\n');
    }

    /// <summary>The comment stands at the end of the first line, which is that of the mark where a text is folded.</summary>
    private static string WithBehind(string line, Comments comments)
    {
        if (comments.Behind is not { } behind) return line;
        var end = line.IndexOf('\n', StringComparison.Ordinal);
        return line.Insert(end < 0 ? line.Length : end, " " + behind);
    }

    /// <summary>Whether there are comments in it, for which brackets on a line have no place.</summary>
    private static bool HasComments(Value value) => value.Comments.Last is not [] || Parts(value).Any(part => part.Comments is not { Above: [], Behind: null } || HasComments(part));

    private static IEnumerable<Value> Parts(Value value) => value switch
    {
        ListValue list => list.Items,
        MapValue map => map.Entries.Select(entry => entry.Value),
        _ => [],
    };

    /// <summary>Whether it holds no lists or mappings.</summary>
    private static bool IsFlat(ListValue list) => list.Items.All(item => item is ScalarValue);

    private static string Flow(Value value) => value switch
    {
        ScalarValue scalar => ScalarText.Write(scalar, inFlow: true),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapValue { Entries: [] } => "{}",
        MapValue map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{ScalarText.Key(entry.Key, inFlow: true)}: {Flow(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException("A value is a text, a list or a mapping."),
    };
}
