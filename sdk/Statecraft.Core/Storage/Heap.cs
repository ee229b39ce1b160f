using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Statecraft.Core.Storage;

/// <summary>All texts of a dataset, each once, as UTF-8. A text is decoded when it is first read.</summary>
/// <remarks>
/// A handle is the place of a text plus one, so that 0 is none. A text starts with its length; what could not stand in a literal as it is
/// (line breaks, controls, a backslash) is written as an escape, and the length says so.
/// </remarks>
/// <param name="blocks">The literals.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Heap(Blocks blocks)
{
    /// <summary>
    /// The framework compares twice as fast as we do, but what it needs for that is set up with the first comparison, and takes a millisecond: too
    /// much for a program that asks for a record or two.
    /// </summary>
    private const int FewComparisons = 64;

    private int comparisons;

    /// <summary>The text at a handle; null at 0.</summary>
    /// <param name="handle">The handle.</param>
    public string? Text(int handle)
    {
        if (handle == 0) return null;
        var bytes = Bytes(handle, out var escaped);
        return escaped || bytes.Length > Layout.ShortText ? Decode(bytes, escaped) : Units.Ascii(bytes) ?? Decode(bytes, escaped);
    }

    /// <summary>Whether the text at a handle is the given one, compared without decoding it where it is ASCII; there is none at 0.</summary>
    internal bool Is(int handle, string text)
    {
        if (handle == 0) return false;
        var bytes = Bytes(handle, out var escaped);
        if (!escaped && (comparisons < FewComparisons ? AreSameAtFirst(bytes, text) : AreSame(bytes, text))) return true;
        return (escaped || bytes.Length > text.Length) && Text(handle) == text;
    }

    /// <summary>Compares the text at a handle with the given one, unit by unit.</summary>
    internal int Compare(int handle, string text) => string.CompareOrdinal(Text(handle), text);

    private bool AreSameAtFirst(ReadOnlySpan<byte> bytes, string text)
    {
        comparisons++;
        return Units.AreAscii(bytes, text);
    }

    // A method of its own, because even to compile the call takes a part of that time.
    private static bool AreSame(ReadOnlySpan<byte> bytes, string text) => Ascii.Equals(bytes, text);

    private ReadOnlySpan<byte> Bytes(int handle, out bool escaped)
    {
        var block = blocks((handle - 1) >> Layout.BlockBits);
        var at = (handle - 1) & (Layout.BlockSize - 1);
        var length = block[at] - Layout.ZeroDigit;
        escaped = length >= Layout.ShortText + Layout.Escaped;
        if (length < Layout.ShortText) return block.Slice(at + 1, length);
        var digits = length - Layout.ShortText - (escaped ? Layout.Escaped : 0);
        return block.Slice(at + 1 + digits, (int)Digits.Read(block, at + 1, digits));
    }

    private static string Decode(ReadOnlySpan<byte> bytes, bool escaped) =>
        escaped ? Unescape(Encoding.UTF8.GetString(bytes)) : Encoding.UTF8.GetString(bytes);

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            plain.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 4;
        }

        return plain.ToString();
    }
}
