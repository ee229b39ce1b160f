using System.Runtime.CompilerServices;

namespace Statecraft.Core.Storage;

/// <summary>Numbers as base-64 digits of a fixed width, the most significant first.</summary>
internal static class Digits
{
    /// <summary>Reads a number.</summary>
    /// <param name="bytes">The text that holds it.</param>
    /// <param name="at">Where its first digit stands.</param>
    /// <param name="width">How many digits it has; a number without digits is 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ReadOnlySpan<byte> bytes, int at, int width)
    {
        long value = 0;
        foreach (var digit in bytes.Slice(at, width)) value = (value << Layout.BitsPerDigit) + (digit - Layout.ZeroDigit);
        return value;
    }

    /// <summary>Writes a number, to be compared with others in their digits.</summary>
    public static void Write(Span<byte> bytes, long value)
    {
        for (var i = bytes.Length - 1; i >= 0; i--, value >>= Layout.BitsPerDigit) bytes[i] = (byte)(Layout.ZeroDigit + (value & 63));
    }
}
