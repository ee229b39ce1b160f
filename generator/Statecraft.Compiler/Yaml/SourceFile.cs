using System.Globalization;
using System.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>One file of a dataset while it is being read: its text, and where each line starts.</summary>
internal sealed class SourceFile(string path, string text)
{
    /// <summary>ISO 8859-1: a byte is a character, so that an offset in the text is an offset in the file.</summary>
    private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

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
        var invalid = Utf8.FirstInvalid(bytes, start);
        if (invalid < 0) return new SourceFile(path, Encoding.UTF8.GetString(bytes, start, bytes.Length - start));
        var at = invalid - start;
        return Misread(path, Latin1.GetString(bytes, start, bytes.Length - start), BadByte(bytes[invalid]), new TextRange(at, at + 1), problems);
    }

    /// <summary>
    /// The file that somebody else has decoded, with the encoding that was taken for it. Roslyn reads bytes that are not UTF-8 in the code
    /// page of the machine and says nothing; turned back into bytes, they show the same problem at the same place.
    /// </summary>
    public static SourceFile FromDecoded(string path, string text, Encoding? encoding, List<Problem> problems)
    {
        if (encoding is null || encoding.CodePage == Encoding.UTF8.CodePage) return new SourceFile(path, text);
        if (encoding is UnicodeEncoding or UTF32Encoding) return Misread(path, text, OtherEncoding(encoding), default, problems);
        var bytes = encoding.GetBytes(text);
        var invalid = Utf8.FirstInvalid(bytes, 0);
        if (invalid < 0) return new SourceFile(path, text);
        var at = Math.Min(encoding.GetCharCount(bytes, 0, invalid), text.Length - 1);
        return Misread(path, text, BadByte(bytes[invalid]), new TextRange(at, at + 1), problems);
    }

    private static SourceFile Misread(string path, string text, string what, TextRange range, List<Problem> problems)
    {
        var file = new SourceFile(path, text) { IsMisread = true };
        problems.Add(YamlProblems.Encoding.At(file.PlaceOf(range), what));
        return file;
    }

    private static string BadByte(byte value) =>
        string.Format(CultureInfo.InvariantCulture, "The byte 0x{0:X2} is not UTF-8 here", value);

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
