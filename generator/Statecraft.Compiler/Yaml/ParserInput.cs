using YamlDotNet.Core;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// A file as the parser gets to read it. What has been found wrong is replaced by something harmless of the same length: the parse goes
/// on past it, every offset stays what it was, and no value holds what it must not.
/// </summary>
internal sealed class ParserInput
{
    /// <summary>What Unicode puts in the place of what cannot be shown.</summary>
    public const char Replacement = '\uFFFD';

    private char[]? repaired;

    public ParserInput(SourceFile file)
    {
        File = file;
        Base = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;
    }

    public SourceFile File { get; }

    /// <summary>Where the parser's offset 0 is: after the byte order mark, which it would take for a part of the first key.</summary>
    public int Base { get; }

    public string Text => repaired is null ? File.Text : new string(repaired);

    public void Replace(TextRange range, char by)
    {
        for (var i = range.Start; i < range.End; i++) Replace(i, by);
    }

    public void Replace(int at, string by)
    {
        for (var i = 0; i < by.Length; i++) Replace(at + i, by[i]);
    }

    public TextReader Open() => new StringReader(Base == 0 ? Text : Text.Substring(Base));

    /// <summary>An offset in the text of the file: the parser counts on past the end, and does not know of the byte order mark.</summary>
    public int Offset(Mark mark) => (int)Math.Min(mark.Index + Base, File.Text.Length);

    private void Replace(int at, char by)
    {
        repaired ??= File.Text.ToCharArray();
        repaired[at] = by;
    }
}
