using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>Where the parser gave up, and what the line looks like there.</summary>
/// <param name="File">What it was reading.</param>
/// <param name="At">Where it says that the trouble is.</param>
/// <param name="Stop">How far it had read.</param>
/// <param name="Bracket">Where the innermost bracket opens that is still open.</param>
internal sealed record StoppingPlace(SourceFile File, int At, int Stop, int? Bracket)
{
    public string Text => File.Text;

    public bool IsEnd => At >= Text.Length;

    /// <summary>The character there, or a space at the end of the file.</summary>
    public char First => IsEnd ? ' ' : Text[At];

    public Place Here => Of(At, IsBreak(At) ? At : At + 1);

    public Place RestOfLine => Of(At, File.LineEnd(At));

    public Place LineUpToHere => Of(PastIndentation, Math.Max(PastIndentation, At));

    /// <summary>A comment that the parser takes for something else, for it has no space before it: <c>[a,#b</c>.</summary>
    public bool BeginsComment => First == '#' || (First == ',' && At + 1 < Text.Length && Text[At + 1] == '#');

    public bool BeginsLine => PastIndentation >= At;

    /// <summary>A list's item, or a key with its colon.</summary>
    public bool LooksLikeEntry
    {
        get
        {
            var end = File.LineEnd(At);
            for (var i = At; i < end; i++)
                if (Text[i] == ':' && (i + 1 == end || Text[i + 1] == ' ')) return true;
            return First == '-' && (At + 1 == end || Text[At + 1] == ' ');
        }
    }

    /// <summary>There is a key on this line already.</summary>
    public bool HasColonBefore
    {
        get
        {
            for (var i = LineStart; i + 1 < At; i++)
                if (Text[i] == ':' && Text[i + 1] is ' ' or '\t') return true;
            return false;
        }
    }

    /// <summary>The quote that stands before this place, with nothing or only spaces between.</summary>
    public int? QuoteBefore
    {
        get
        {
            var i = At;
            while (i > 0 && Text[i - 1] == ' ') i--;
            return i > 0 && Text[i - 1] is '"' or '\'' ? i - 1 : null;
        }
    }

    private int LineStart
    {
        get
        {
            var i = Math.Min(At, Text.Length);
            while (i > 0 && Text[i - 1] is not ('\r' or '\n')) i--;
            return i;
        }
    }

    private int PastIndentation
    {
        get
        {
            var i = LineStart;
            while (i < Text.Length && Text[i] == ' ') i++;
            return i;
        }
    }

    public Place Of(int start, int end) => File.PlaceOf(new TextRange(start, end));

    public string Written(Place place) => Text.Substring(place.Start, place.Length);

    public bool IsOnLineOf(int offset) => File.LineEnd(offset) >= At && !IsEnd && !IsBreak(At);

    private bool IsBreak(int at) => at >= Text.Length || Text[at] is '\r' or '\n';
}
