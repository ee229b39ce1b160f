using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Statecraft.Import.Canonical;

/// <summary>
/// Finds the comments of a file. The parser says where keys and values are, so that every <c>#</c> outside of them begins one; the comments that it
/// could hand out itself stop it in the middle of brackets.
/// </summary>
internal sealed class CommentFinder
{
    private readonly string text;
    private readonly List<FoundComment> found = [];
    private int at;
    private int lineStart;
    private char mark;
    private bool isOnLine;

    private CommentFinder(string text) => this.text = text;

    /// <param name="text">A file without a byte order mark.</param>
    /// <param name="events">What the parser says of it.</param>
    public static List<FoundComment> Find(string text, IEnumerable<ParsingEvent> events)
    {
        var finder = new CommentFinder(text);
        foreach (var scalar in events.OfType<Scalar>())
        {
            if (scalar.End.Index <= scalar.Start.Index) continue;
            finder.PassMarks((int)scalar.Start.Index);
            finder.PassToken(scalar);
        }

        finder.PassMarks(text.Length);
        return finder.found;
    }

    private void PassMarks(int end)
    {
        while (at < end)
        {
            var character = text[at];
            if (character == '#') PassComment();
            else Pass(character);
        }
    }

    private void Pass(char character)
    {
        at++;
        if (character is '\n' or '\r') StartLine();
        else if (character is not (' ' or '\t')) (mark, isOnLine) = (character, true);
    }

    private void StartLine() => (lineStart, isOnLine) = (at, false);

    private void PassToken(Scalar scalar)
    {
        (mark, isOnLine) = (FoundComment.Token, true);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var end = Math.Min((int)scalar.End.Index, text.Length);
        if (isBlock)
        {
            // Its first line holds marks only, and perhaps a comment; the end that the parser gives is on a later line than its last one.
            while (at < end && text[at] is not ('\n' or '\r' or '#')) at++;
            if (at < end && text[at] == '#') PassComment();
            while (end > at && text[end - 1] is ' ' or '\t' or '\n' or '\r') end--;
        }

        for (; at < end; at++)
            if (text[at] is '\n' or '\r') lineStart = at + 1;
    }

    private void PassComment()
    {
        var start = at;
        while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
        found.Add(new FoundComment(text[start..at].TrimEnd(), start, start - lineStart + 1, isOnLine, mark));
    }
}
