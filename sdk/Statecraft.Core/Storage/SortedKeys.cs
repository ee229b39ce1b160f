using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>From numbers to the place of a key among all keys in order. Keys are compared as digits, whose order is that of the numbers.</summary>
/// <param name="blocks">The literals, each with <c>1 &lt;&lt; blockBits</c> keys, one a line.</param>
/// <param name="blockBits">How many keys a literal holds, as a power of two.</param>
/// <param name="count">The number of keys.</param>
/// <param name="parts">The columns of the parts of a key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SortedKeys(Blocks blocks, int blockBits, int count, params long[] parts)
{
    private readonly int keyWidth = (int)(parts[^1] & 0xFFFF) + Width(parts[^1]);

    /// <summary>The place of a key, or -1.</summary>
    /// <param name="key">The parts of the key, in order; -1 for a part that no record has.</param>
    public int Find(params ReadOnlySpan<long> key)
    {
        Span<byte> digits = stackalloc byte[keyWidth];
        for (var i = 0; i < parts.Length; i++)
        {
            var stored = key[i] - (parts[i] >> 20);
            var width = Width(parts[i]);
            if (stored < 0 || stored >> (width * Layout.BitsPerDigit) != 0) return -1;
            Digits.Write(digits.Slice((int)(parts[i] & 0xFFFF), width), stored);
        }

        return Search(digits);
    }

    private int Search(ReadOnlySpan<byte> digits)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = (middle & ((1 << blockBits) - 1)) * (digits.Length + 1);
            var order = blocks(middle >> blockBits).Slice(at, digits.Length).SequenceCompareTo(digits);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static int Width(long part) => (int)(part >> 16) & 0xF;
}
