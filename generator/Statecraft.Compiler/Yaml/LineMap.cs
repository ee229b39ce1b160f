using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// Where the lines of a text start. Lines end where Roslyn's <c>SourceText</c> ends them (CR LF, CR, LF, NEL, U+2028, U+2029), so that the
/// build and the command line name the same place.
/// </summary>
internal sealed record LineMap(Seq<int> Starts)
{
    public static LineMap Of(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > '\r' and < '\u0085') continue;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            else if (c is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029')) continue;
            starts.Add(i + 1);
        }

        return new LineMap(starts.ToSeq());
    }

    public Place Place(string path, TextRange range)
    {
        var (line, column) = At(range.Start);
        var (endLine, endColumn) = At(range.End);
        return new Place(path, range.Start, range.Length, line, column, endLine, endColumn);
    }

    private (int Line, int Column) At(int offset)
    {
        var (low, high) = (0, Starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Starts[middle] <= offset) low = middle;
            else high = middle - 1;
        }

        return (low + 1, offset - Starts[low] + 1);
    }
}
