using System.Text;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Tests.Format;

/// <summary>
/// A data file as many hands would write it: comments wherever YAML allows one, all kinds of quotes, brackets over several lines, and any indentation.
/// What is chosen comes from a list of numbers, so that a generator makes the file.
/// </summary>
internal sealed class SloppyYaml
{
    private readonly Choices choices;
    private readonly SloppyFlow flow;
    private readonly StringBuilder text = new();
    private bool isAfterBlock;

    private SloppyYaml(Choices choices) => (this.choices, flow) = (choices, new SloppyFlow(choices));

    /// <summary>How many comments there are: <c># c0;</c>, <c># c1;</c> and so on.</summary>
    public int Comments => choices.Comments;

    public string Text { get; private set; } = "";

    public static SloppyYaml Of(byte[] choices)
    {
        var file = new SloppyYaml(new Choices(choices));
        file.WriteFile();
        return file;
    }

    private void WriteFile()
    {
        foreach (var kind in (string[])["books", "readers", "others"])
        {
            if (Pick(3) == 0) continue;
            Block(0, kind, SloppyValues.Records(choices));
        }

        Lines(0);
        Text = (Pick(5) == 0 ? "\uFEFF" : "") + (Pick(4) == 0 ? text.Replace("\n", "\r\n") : text);
    }

    private void Block(int indent, string key, Value value)
    {
        Lines(indent);
        text.Append(' ', indent).Append(key).Append(':');
        Behind(indent, value, isInMap: true);
    }

    /// <summary>What stands after a colon or a dash, to the end of its last line.</summary>
    private void Behind(int indent, Value value, bool isInMap)
    {
        isAfterBlock = false;
        if (value is ScalarValue scalar && Pick(3) == 0 && IsEven(scalar.Text)) BlockText(indent, scalar.Text);
        else if (value is ScalarValue || SloppyFlow.IsEmpty(value) || Pick(3) == 0) Inline(indent, value);
        else if (!isInMap && Pick(2) == 0 && value is MapValue map) OnTheDash(indent, map);
        else Below(indent, value, isInMap);
    }

    private void Inline(int indent, Value value)
    {
        if (Pick(6) == 0)
        {
            LineEnd();
            Lines(indent + 1);
            text.Append(' ', indent + 1);
        }

        text.Append(' ', 1 + Pick(2)).Append(value is ScalarValue scalar ? flow.Quoted(scalar.Text, inFlow: false) : flow.Write(value, indent + 1));
        LineEnd();
    }

    private void BlockText(int indent, string content)
    {
        text.Append(content.Contains('\n', StringComparison.Ordinal) ? " |-" : " >-");
        LineEnd();
        var lines = content.Contains('\n', StringComparison.Ordinal) ? content.Split('\n') : [content];
        var inner = indent + 1 + Pick(4);
        foreach (var line in lines) text.Append(' ', inner).Append(line).Append('\n');
        if (Pick(4) == 0) text.Append('\n');
        isAfterBlock = true;
    }

    private void Below(int indent, Value value, bool isInMap)
    {
        LineEnd();
        if (value is MapValue map) Entries(indent + 1 + Pick(3), map);
        else Items(isInMap ? indent + Pick(4) : indent + 1 + Pick(3), (ListValue)value);
    }

    private void OnTheDash(int indent, MapValue map)
    {
        var spaces = 1 + Pick(3);
        text.Append(' ', spaces).Append(map.Entries[0].Key).Append(':');
        Behind(indent + 1 + spaces, map.Entries[0].Value, isInMap: true);
        Entries(indent + 1 + spaces, new MapValue(map.Entries.RemoveAt(0)));
    }

    private void Entries(int indent, MapValue map)
    {
        foreach (var (key, value) in map.Entries) Block(indent, key, value);
        if (Pick(6) == 0) Lines(indent);
    }

    private void Items(int indent, ListValue list)
    {
        foreach (var item in list.Items)
        {
            Lines(indent);
            text.Append(' ', indent).Append('-');
            Behind(indent, item, isInMap: false);
        }
    }

    private void LineEnd()
    {
        if (Pick(4) == 0) text.Append(' ', 1 + Pick(3)).Append(choices.Comment());
        text.Append('\n');
    }

    /// <summary>Comments and empty lines before something. After a block of text they must not be indented as it is.</summary>
    private void Lines(int indent)
    {
        for (var left = 3; left > 0 && Pick(4) == 0; left--)
        {
            text.Append(' ', Pick(isAfterBlock ? indent + 1 : indent + 4)).Append(choices.Comment()).Append('\n');
            if (Pick(4) == 0) text.Append('\n');
        }
    }

    private static bool IsEven(string content) => content.Length > 0 && content.Trim() == content && !content.Contains('\u2028', StringComparison.Ordinal) && !content.Contains('\t', StringComparison.Ordinal);

    private int Pick(int count) => choices.Pick(count);
}
