using System.Collections.Immutable;
using YamlDotNet.Core.Events;

namespace Statecraft.Import.Canonical;

/// <summary>
/// Says to which value each comment of a file belongs: one at the end of a line to what ends or begins there, one on a line of its own to what
/// follows, and if it is indented deeper than that, to the end of the list or mapping that has its indentation.
/// </summary>
internal sealed class CommentPlacement
{
    private readonly IReadOnlyList<ParsingEvent> events;
    private readonly Queue<FoundComment> comments;
    private readonly Dictionary<int, Notes> notes = [];

    /// <summary>The lists and mappings in lines that have ended since the last key or value, the innermost first.</summary>
    private readonly List<(Notes Notes, long Indent)> closed = [];

    private Notes? last;
    private int at;

    private CommentPlacement(IReadOnlyList<ParsingEvent> events, IEnumerable<FoundComment> comments) =>
        (this.events, this.comments) = (events, new Queue<FoundComment>(comments));

    /// <param name="events">The events of one file.</param>
    /// <param name="root">The number of the event with which its only node begins.</param>
    /// <param name="comments">All its comments.</param>
    /// <returns>The comments of each node, by the number of the event with which it begins.</returns>
    public static IReadOnlyDictionary<int, Comments> Of(IReadOnlyList<ParsingEvent> events, int root, IEnumerable<FoundComment> comments)
    {
        var placement = new CommentPlacement(events, comments) { at = root };
        var whole = new Notes();
        placement.notes[root] = whole;
        placement.Node(whole);
        placement.Take(long.MaxValue, 0, whole.Last);
        return placement.notes.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Finished);
    }

    private void Node(Notes own)
    {
        var start = events[at];
        switch (start)
        {
            case Scalar:
                Take(start.Start.Index, long.MaxValue, own.Above);
                End(own);
                break;
            case SequenceStart list:
                Collection(own, list, list.Style == SequenceStyle.Flow, isMapping: false);
                break;
            case MappingStart map:
                // A pair in a list, [a: 1], has no braces, and no marks of its own; the file itself begins at 0, too.
                Collection(own, map, map.Style == MappingStyle.Flow && (map.End.Index > 0 || last is null), isMapping: true);
                break;
            default:
                throw new InvalidDataException(FormattableString.Invariant($"({start.Start.Line},{start.Start.Column}): an alias; plain YAML has none."));
        }
    }

    private void Collection(Notes own, ParsingEvent start, bool isFlow, bool isMapping)
    {
        if (isFlow) Take(start.Start.Index, long.MaxValue, own.Above);
        var isPair = start is MappingStart { Style: MappingStyle.Flow } && !isFlow;
        var indent = isFlow || isPair ? long.MaxValue : start.Start.Column;
        at++;
        while (events[at] is not (SequenceEnd or MappingEnd)) Item(indent, isMapping);
        if (isFlow)
        {
            Take(events[at].Start.Index, long.MaxValue, own.Last);
            End(own);
        }
        else
        {
            if (!isPair) closed.Add((own, indent));
            at++;
        }
    }

    private void Item(long indent, bool isMapping)
    {
        var item = notes[isMapping ? at + 1 : at] = new Notes();
        if (isMapping && events[at] is not Scalar)
            throw new InvalidDataException(FormattableString.Invariant($"({events[at].Start.Line},{events[at].Start.Column}): a key that is no text."));
        Take(events[at].Start.Index, indent, item.Above);
        closed.Clear();
        if (isMapping) End(item);
        Node(item);
    }

    /// <summary>Goes past a key, a value or a closing bracket.</summary>
    private void End(Notes own)
    {
        last = own;
        closed.Clear();
        at++;
    }

    /// <summary>Hands out the comments before something.</summary>
    /// <param name="position">Where that begins.</param>
    /// <param name="indent">The column of it.</param>
    /// <param name="rest">Where the comments go that belong to it.</param>
    private void Take(long position, long indent, List<string> rest)
    {
        while (comments.TryPeek(out var comment) && comment.Position < position)
        {
            comments.Dequeue();
            if (last is not null && comment.IsOnItsLine) last.AddBehind(comment.Text);
            else if (comment.IsBeforeItem || comment.Column <= indent || !AddLast(comment)) AddRest(comment, rest);
        }
    }

    /// <summary>To the innermost that is indented no deeper, of two with one indentation to the outer; else to the outermost.</summary>
    private bool AddLast(FoundComment comment)
    {
        if (closed is []) return false;
        var inner = closed.FindIndex(ended => ended.Indent <= comment.Column);
        inner = inner < 0 ? closed.Count - 1 : closed.FindLastIndex(ended => ended.Indent == closed[inner].Indent);
        closed[inner].Notes.Last.Add(comment.Text);
        closed.RemoveRange(0, inner);
        return true;
    }

    /// <summary>What comes after it comes after it in the end, too.</summary>
    private void AddRest(FoundComment comment, List<string> rest)
    {
        rest.Add(comment.Text);
        closed.Clear();
    }

    private sealed class Notes
    {
        private string? behind;

        public List<string> Above { get; } = [];

        public List<string> Last { get; } = [];

        public Comments Finished => Above is [] && Last is [] && behind is null ? Comments.None : new Comments([.. Above], behind, [.. Last]);

        /// <summary>A line has one end: of two, one after the key and one after the value, the first stands above.</summary>
        public void AddBehind(string text)
        {
            if (behind is not null) Above.Add(behind);
            behind = text;
        }
    }
}
