using System.Text;
using Statecraft.Compiler;
using YamlPlace = Statecraft.Compiler.Problems.Place;

namespace Statecraft.Tool.Check.Frames;

/// <summary>The text of a file in which a problem has its place, decoded as the compiler decodes it.</summary>
internal sealed record SourceText(string Text)
{
    public static SourceText Of(DatasetFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.Bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return new SourceText(reader.ReadToEnd());
    }

    /// <summary>The line in which a place begins, and the stretch of it that belongs to the place: until its end where the place goes on below.</summary>
    public (string Line, int Start, int End) LineOf(YamlPlace place)
    {
        var start = Math.Clamp(place.Start - (place.Column - 1), 0, Text.Length);
        var end = start;
        while (end < Text.Length && Text[end] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029')) end++;
        var line = Text[start..end];
        var first = Math.Min(place.Column - 1, line.Length);
        return (line, first, place.EndLine > place.Line ? line.Length : Math.Clamp(place.EndColumn - 1, first, line.Length));
    }
}
