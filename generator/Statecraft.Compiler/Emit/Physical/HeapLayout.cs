using System.Globalization;
using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>Where each text stands in the literals: a line with its length in bytes and the text itself.</summary>
internal sealed class HeapLayout
{
    private readonly int[] handles;
    private readonly Literals literals = new();

    public HeapLayout(IReadOnlyList<string> texts)
    {
        handles = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++) handles[i] = Add(texts[i]) + 1;
    }

    public IEnumerable<string> Blocks => literals.Blocks;

    /// <summary>The handle of a text by its number among all texts; 0 for 0, which is none.</summary>
    public int Handle(long number) => number == 0 ? 0 : handles[number - 1];

    private int Add(string text)
    {
        var body = Escape(text);
        var escaped = !ReferenceEquals(body, text);
        var bytes = Encoding.UTF8.GetByteCount(body);
        var width = bytes < Layout.ShortText && !escaped ? 0 : Digits.WidthOf(bytes);
        var (line, at) = literals.Add(1 + width + bytes);
        Digits.Append(line, width == 0 ? bytes : Layout.ShortText + width + (escaped ? Layout.Escaped : 0), 1);
        Digits.Append(line, bytes, width);
        line.Append(body);
        return at;
    }

    /// <summary>The text with a backslash and four hexadecimal digits for each character that may not stand in a literal; itself where none is.</summary>
    private static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && !NeedsEscape(text[first])) first++;
        if (first == text.Length) return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            if (NeedsEscape(c)) safe.Append('\\').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else safe.Append(c);
        return safe.ToString();
    }

    private static bool NeedsEscape(char c) => c == '\\' || (c is < ' ' or > '~' && CSharpText.IsUnsafe(c));
}
