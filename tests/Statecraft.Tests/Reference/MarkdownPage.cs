using System.Text;

namespace Statecraft.Tests.Reference;

/// <summary>A page of Markdown while it is written.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder output = new();

    /// <summary>A paragraph or heading; nothing where there is no text.</summary>
    public void Block(string block)
    {
        if (block.Length > 0) output.Append(block).Append("\n\n");
    }

    public void Code(string code) => Block($"```csharp\n{code}\n```");

    public void List(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => "- " + item)));

    /// <summary>A table below a heading; nothing where it has no rows.</summary>
    public void Table(string heading, string head, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(row => $"| {string.Join(" | ", row)} |").ToList();
        if (lines.Count == 0) return;
        Block(heading);
        Block(string.Join('\n', lines.Prepend(Line(head)).Prepend(head)));
    }

    public override string ToString() => output.ToString().TrimEnd('\n') + "\n";

    /// <summary>The line below the head of a table; a number stands on the right.</summary>
    private static string Line(string head) =>
        $"| {string.Join(" | ", head.Trim('|').Split('|').Select(cell => cell.Trim() == "number" ? "---:" : "---"))} |";
}
