using System.Runtime.CompilerServices;

namespace Statecraft.Core.Storage;

/// <summary>Numbers as base-64 digits of a fixed width, the most significant first.</summary>
internal static class Digits
{
    private const int MostAtOnce = sizeof(ulong);
    private const ulong Zeros = Layout.ZeroDigit * 0x0101010101010101UL;

    /// <summary>Reads a number.</summary>
    /// <remarks>
    /// Eight bytes are read at once, of which the first is the lowest. What follows the digits is pushed out at the top; then neighbours are put
    /// together, two and two, three times.
    /// </remarks>
    /// <param name="bytes">The text that holds it, and best some of what follows.</param>
    /// <param name="at">Where its first digit stands.</param>
    /// <param name="width">How many digits it has; a number without digits is 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ReadOnlySpan<byte> bytes, int at, int width)
    {
        if (width == 0) return 0;
        if (at + MostAtOnce > bytes.Length || width > MostAtOnce || !BitConverter.IsLittleEndian) return OneByOne(bytes.Slice(at, width));
        var value = (BitConverter.ToUInt64(bytes.Slice(at)) - Zeros) << (8 * (MostAtOnce - width));
        value = ((value & 0x00FF00FF00FF00FF) << 6) | ((value >> 8) & 0x00FF00FF00FF00FF);
        value = ((value & 0x0000FFFF0000FFFF) << 12) | ((value >> 16) & 0x0000FFFF0000FFFF);
        return (long)(((value & 0xFFFFFFFF) << 24) | (value >> 32));
    }

    /// <summary>Writes a number, to be compared with others in their digits.</summary>
    public static void Write(Span<byte> bytes, long value)
    {
        for (var i = bytes.Length - 1; i >= 0; i--, value >>= Layout.BitsPerDigit) bytes[i] = (byte)(Layout.ZeroDigit + (value & 63));
    }

    private static long OneByOne(ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits) value = (value << Layout.BitsPerDigit) + (digit - Layout.ZeroDigit);
        return value;
    }
}
