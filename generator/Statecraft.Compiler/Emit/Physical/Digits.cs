using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>Writes numbers as base-64 digits of a fixed width, the most significant first.</summary>
internal static class Digits
{
    public static int WidthOf(long largest)
    {
        var width = 0;
        for (; largest > 0; largest >>= Layout.BitsPerDigit) width++;
        return width;
    }

    public static void Append(StringBuilder text, long value, int width)
    {
        for (var shift = (width - 1) * Layout.BitsPerDigit; shift >= 0; shift -= Layout.BitsPerDigit)
            text.Append((char)(Layout.ZeroDigit + ((value >> shift) & 63)));
    }

    /// <summary>Writes them into a buffer and says where they end.</summary>
    public static int Write(char[] buffer, int at, long value, int width)
    {
        for (var i = at + width - 1; i >= at; i--)
        {
            buffer[i] = (char)(Layout.ZeroDigit + (value & 63));
            value >>= Layout.BitsPerDigit;
        }

        return at + width;
    }

    /// <summary>How many lines of a length fit a literal, as a power of two.</summary>
    public static int LinesPerBlockBits(int lineLength)
    {
        var bits = 0;
        while ((long)lineLength << (bits + 1) <= Layout.BlockSize) bits++;
        return bits;
    }
}
