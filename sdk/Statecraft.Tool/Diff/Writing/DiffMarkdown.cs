using System.Text;
using Statecraft.Tool.Markdown;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Diff.Writing;

/// <summary>A difference as a comment on GitHub: two lines that say it all, and a block to open for each kind of record.</summary>
internal static class DiffMarkdown
{
    /// <summary>A comment may have 65,536 characters; what posts it may want to say something, too.</summary>
    public const int Limit = 60_000;

    /// <summary>The lines of a block.</summary>
    public const int Lines = 100;

    /// <summary>What is kept for the line that says how much is left out.</summary>
    private const int Reserve = 200;

    public static string Of(DatasetDiff diff)
    {
        var text = new StringBuilder(Head(diff));
        var blocks = Blocks(diff).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (title, lines) = blocks[i];
            if (Block(title, lines, Limit - Reserve - text.Length) is { } block)
            {
                text.Append(block);
                continue;
            }

            text.Append($"\nand {Words.Counted(blocks.Count - i, "more kind of records", "more kinds of records")}\n");
            break;
        }

        return text.ToString();
    }

    private static string Head(DatasetDiff diff)
    {
        var reasons = Summary.Reasons(diff).ToList();
        var why = reasons.Count > 0 ? $", for {string.Join(", ", reasons)}" : "";
        return $"""
            {Summary.Of(diff)}, from {MarkdownCode.Of(Shortened.Of(diff.Old))} to {MarkdownCode.Of(Shortened.Of(diff.New))}

            **{ReleaseRule.Word(diff.Release)}** release{why}

            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Title, List<DiffLine> Lines)> Blocks(DatasetDiff diff)
    {
        if (diff.Schema.Count > 0) yield return ($"schema: {Words.Counted(diff.Schema.Count, "change", "changes")}", [.. DiffLines.Of(diff.Schema)]);
        foreach (var kind in diff.Kinds)
            yield return (Summary.Of(kind) is { Length: > 0 } counts ? $"{kind.Kind}: {counts}" : kind.Kind, [.. DiffLines.Of(kind)]);
    }

    /// <summary>A block with as many lines as there is room for; null where there is none for a single one.</summary>
    private static string? Block(string title, List<DiffLine> lines, int room)
    {
        var head = $"\n<details>\n<summary>{MarkdownCode.Html(title)}</summary>\n\n";
        const string End = "\n</details>\n";
        var text = new StringBuilder(head);
        var count = 0;
        foreach (var line in lines.Take(Lines).Select(Line))
        {
            if (text.Length + line.Length + End.Length + Reserve > room) break;
            text.Append(line);
            count++;
        }

        if (count == 0) return null;
        if (count < lines.Count) text.Append(FormattableString.Invariant($"- and {lines.Count - count} more\n"));
        return text.Append(End).ToString();
    }

    private static string Line(DiffLine line)
    {
        var pieces = string.Concat(line.Pieces.Select(piece => piece.IsData ? MarkdownCode.Of(piece.Text) : piece.Text));
        return $"{new string(' ', line.Depth * 2)}- {line.Mark.Word} {pieces}\n";
    }
}
