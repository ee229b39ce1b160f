using System.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>One file of a dataset while it is being read: its text, and where each line starts.</summary>
internal sealed class SourceFile(string path, string text)
{
    /// <summary>What a decoder puts in the place of bytes that it cannot read.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Relative to the folder of the dataset, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public LineMap Lines { get; } = LineMap.Of(text);

    /// <summary>The bytes were not what was read from them: odd characters are no news then.</summary>
    public bool IsMisread { get; private init; }

    public Place PlaceOf(TextRange range) => Lines.Place(Path, range);

    /// <summary>Where the line ends that goes on at this offset.</summary>
    public int LineEnd(int from)
    {
        while (from < Text.Length && Text[from] is not ('\r' or '\n')) from++;
        return from;
    }

    /// <summary>The file with these bytes. What is not UTF-8 is a problem, and is read as well as it can be.</summary>
    public static SourceFile Decode(string path, byte[] bytes, List<Problem> problems)
    {
        if (ByteOrderMark(bytes) is var (encoding, length))
        {
            var text = encoding.GetString(bytes, length, bytes.Length - length);
            return Misread(path, text, OtherEncoding(encoding), default, problems);
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var decoded = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        // Only where something was replaced the bytes are worth a second look.
        var invalid = decoded.IndexOf(Replacement) < 0 ? -1 : Utf8.FirstInvalid(bytes, start);
        return invalid < 0 ? new SourceFile(path, decoded) : Damaged(path, decoded, Encoding.UTF8.GetCharCount(bytes, start, invalid - start), problems);
    }

    /// <summary>
    /// The file that somebody else has decoded, with the encoding that was taken for it. Roslyn reads bytes that are not UTF-8 in the code
    /// page of the machine and says nothing; turned back into bytes, they show the same problem at the same place.
    /// </summary>
    /// <param name="isDamaged">The code page of the machine is UTF-8 too, so that bytes which are not were replaced.</param>
    public static SourceFile FromDecoded(string path, string text, Encoding? encoding, bool isDamaged, List<Problem> problems)
    {
        if (isDamaged) return Damaged(path, text, text.IndexOf(Replacement), problems);
        if (encoding is null || encoding.CodePage == Encoding.UTF8.CodePage) return new SourceFile(path, text);
        if (encoding is UnicodeEncoding or UTF32Encoding) return Misread(path, text, OtherEncoding(encoding), default, problems);
        var bytes = encoding.GetBytes(text);
        return Utf8.FirstInvalid(bytes, 0) < 0 ? new SourceFile(path, text) : Decode(path, bytes, problems);
    }

    private static SourceFile Damaged(string path, string text, int at, List<Problem> problems) =>
        Misread(path, text, "A byte here is not UTF-8", new TextRange(at, Math.Min(at + 1, text.Length)), problems);

    private static SourceFile Misread(string path, string text, string what, TextRange range, List<Problem> problems)
    {
        var file = new SourceFile(path, text) { IsMisread = true };
        problems.Add(YamlProblems.Encoding.At(file.PlaceOf(range), what));
        return file;
    }

    private static string OtherEncoding(Encoding encoding) => encoding is UTF32Encoding ? "The file is UTF-32" : "The file is UTF-16";

    /// <summary>The encoding that a byte order mark other than UTF-8's announces, and the length of the mark.</summary>
    private static (Encoding Encoding, int Length)? ByteOrderMark(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
