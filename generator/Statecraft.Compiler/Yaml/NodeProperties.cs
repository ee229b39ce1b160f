using Statecraft.Compiler.Problems;
using YamlDotNet.Core.Events;

namespace Statecraft.Compiler.Yaml;

/// <summary>Anchors and tags in front of a node: reported where they stand. The parser knows their names, but gives only the node's place.</summary>
internal sealed class NodeProperties(SourceFile file, ProblemList problems)
{
    private readonly string text = file.Text;

    /// <summary>Where the node itself begins.</summary>
    public int Skip(NodeEvent node, int start)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return start;
        while (start < text.Length && text[start] is '&' or '!')
        {
            var range = RangeAt(text, start);
            Report(range);
            start = range.End;
            var next = PastBlanks(start);
            if (next < text.Length && text[next] is '&' or '!') start = next;
        }

        return IsEmpty(node) ? start : PastBlanks(start);
    }

    /// <summary>The anchor or the tag, or the alias, that begins here.</summary>
    public static TextRange RangeAt(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n' or ',' or ']' or '}' or '[' or '{')) end++;
        return new TextRange(start, end);
    }

    private static bool IsEmpty(NodeEvent node) => node is Scalar { Style: YamlDotNet.Core.ScalarStyle.Plain, Value.Length: 0 };

    private void Report(TextRange range)
    {
        var kind = text[range.Start] == '&' ? YamlProblems.Anchor : YamlProblems.Tag;
        problems.Add(kind.At(file.PlaceOf(range), text.Substring(range.Start, range.Length)));
    }

    /// <summary>A node may begin on a line below its anchor, with comments between.</summary>
    private int PastBlanks(int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '#') at = file.LineEnd(at);
            else if (text[at] is ' ' or '\t' or '\r' or '\n') at++;
            else break;
        }

        return at;
    }
}
