using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Foreign;

/// <summary>The lines of a list, one after another. A line feed ends each, and a carriage return before it is none of its text.</summary>
internal struct RecordListLines(string text)
{
    private readonly string text = text;
    private int next;

    /// <summary>The line as it is.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; private set; }

    /// <summary>Goes to the next line; at the end of the text it stays where it is, without a line.</summary>
    public bool MoveNext()
    {
        var start = next;
        if (start >= text.Length)
        {
            (Text, Range) = ("", new TextRange(text.Length, text.Length));
            return false;
        }

        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        if (end < 0) end = text.Length;
        if (end > start && text[end - 1] == '\r') end--;
        (Text, Range) = (text.Substring(start, end - start), new TextRange(start, end));
        return true;
    }
}
