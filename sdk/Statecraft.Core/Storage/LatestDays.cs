using System.ComponentModel;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Statecraft.Core.Storage;

/// <summary>
/// The latest day of each of many records, as four digits, sixteen to a line; then, in the same way, the latest day of each line, of each
/// sixteen lines, and so on up to a single line. So the next record that lasts until some day is found without looking at those between.
/// </summary>
/// <param name="blocks">The literals, each with <c>1 &lt;&lt; blockBits</c> lines.</param>
/// <param name="blockBits">How many lines a literal holds, as a power of two.</param>
/// <param name="count">The number of records.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LatestDays(Blocks blocks, int blockBits, int count)
{
    private const int PerLine = 1 << Layout.NumbersPerLineBits;
    private const int BytesPerLine = PerLine * Layout.DigitsPerDay;

    /// <summary>The first place, from the given one on, of a record that lasts until some day or longer; -1 where there is none.</summary>
    /// <param name="place">The place, counted from 0.</param>
    /// <param name="day">The day.</param>
    internal int Next(int place, int day) => NextOnLevel(place, AsCompared(day), 0, LinesFor(count));

    /// <param name="place">The place on a level of lines.</param>
    /// <param name="digits">The day.</param>
    /// <param name="firstLine">The first line of that level.</param>
    /// <param name="lines">The number of its lines.</param>
    private int NextOnLevel(int place, uint digits, int firstLine, int lines)
    {
        var line = place >> Layout.NumbersPerLineBits;
        if (line >= lines) return -1;
        var found = InLine(firstLine + line, digits) >> (place % PerLine) << (place % PerLine);
        if (found == 0)
        {
            if (lines == 1) return -1;
            line = NextOnLevel(line + 1, digits, firstLine + lines, LinesFor(lines));
            if (line < 0 || line >= lines) return -1;
            found = InLine(firstLine + line, digits);
        }

        return (line << Layout.NumbersPerLineBits) + BitOperations.TrailingZeroCount(found);
    }

    /// <summary>A bit for each number of a line that is not less than the sought one.</summary>
    private int InLine(int line, uint digits)
    {
        var bytes = blocks(line >> blockBits).Slice((line & ((1 << blockBits) - 1)) * (BytesPerLine + 1), BytesPerLine);
        var sought = Vector128.Create(digits);
        var found = 0u;
        for (var part = 0; part < BytesPerLine / Vector128<byte>.Count; part++)
        {
            var numbers = Vector128.Create(bytes.Slice(part * Vector128<byte>.Count, Vector128<byte>.Count));
            // The most significant digit comes first in memory, and must come last in a register.
            if (BitConverter.IsLittleEndian) numbers = Vector128.Shuffle(numbers, Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
            found |= Vector128.GreaterThanOrEqual(numbers.AsUInt32(), sought).ExtractMostSignificantBits() << (part * Vector128<uint>.Count);
        }

        return (int)found;
    }

    /// <summary>The digits of a day as one number, which is greater for a later day.</summary>
    private static uint AsCompared(int day)
    {
        var digits = 0u;
        for (var shift = (Layout.DigitsPerDay - 1) * Layout.BitsPerDigit; shift >= 0; shift -= Layout.BitsPerDigit)
            digits = (digits << 8) | (uint)(Layout.ZeroDigit + ((day >> shift) & 63));
        return digits;
    }

    private static int LinesFor(int numbers) => (numbers + PerLine - 1) >> Layout.NumbersPerLineBits;
}
