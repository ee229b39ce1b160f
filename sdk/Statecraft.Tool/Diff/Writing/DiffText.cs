using System.Text;

namespace Statecraft.Tool.Diff.Writing;

/// <summary>A difference as text for a terminal.</summary>
internal static class DiffText
{
    public static string Of(DatasetDiff diff)
    {
        var text = new StringBuilder();
        text.Append(Summary.Of(diff)).Append('\n').Append("release: ").Append(ReleaseRule.Word(diff.Release));
        var reasons = Summary.Reasons(diff).ToList();
        if (reasons.Count > 0) text.Append(", for ").Append(string.Join(", ", reasons));
        text.Append('\n');
        if (diff.Schema.Count > 0) Write(text, "schema", DiffLines.Of(diff.Schema));
        foreach (var kind in diff.Kinds) Write(text, Summary.Of(kind) is { Length: > 0 } counts ? $"{kind.Kind}: {counts}" : kind.Kind, DiffLines.Of(kind));
        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, IEnumerable<DiffLine> lines)
    {
        text.Append('\n').Append(title).Append('\n');
        foreach (var line in lines)
        {
            text.Append(' ', 2 + (line.Depth * 4)).Append(line.Mark.Letter).Append(' ');
            foreach (var piece in line.Pieces) text.Append(piece.Text);
            text.Append('\n');
        }
    }
}
