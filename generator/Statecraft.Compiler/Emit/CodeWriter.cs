using System.Text;

namespace Statecraft.Compiler.Emit;

/// <summary>Writes lines of C# with their indentation. Lines end with a line feed on every system.</summary>
internal sealed class CodeWriter
{
    // Long texts are kept as they are, and copied once, at the end.
    private readonly List<string> pieces = [];
    private readonly StringBuilder text = new();
    private int depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
    }

    public void Open(string? head = null)
    {
        if (head is not null) Line(head);
        Line("{");
        depth++;
    }

    public void Close(string tail = "}")
    {
        depth--;
        Line(tail);
    }

    public void Indent() => depth++;

    public void Outdent() => depth--;

    /// <summary>Writes a text as it is, without indentation: the inside of a literal.</summary>
    public void Raw(string raw)
    {
        pieces.Add(text.ToString());
        text.Clear();
        pieces.Add(raw);
    }

    public void Summary(string summary)
    {
        if (summary.Length > 0) Line($"/// <summary>{CSharpText.Xml(summary)}</summary>");
    }

    public void Param(string name, string meaning) => Line($"/// <param name=\"{name}\">{CSharpText.Xml(meaning)}</param>");

    public override string ToString() => string.Concat([.. pieces, text.ToString()]);
}
