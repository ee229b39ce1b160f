using System.ComponentModel;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Statecraft.Core.Storage;

/// <summary>
/// From a text to the number that belongs to it, without building anything. Keys stand in groups of sixteen: a group is a line with sixteen
/// fingerprints, which are compared at once, and sixteen pairs of a text and a number. A key that found its group full stands in the next one
/// that was not. Where keys were made to collide, the compiler gives up on a hash, and the pairs stand in the order of their texts instead.
/// </summary>
/// <param name="blocks">The literals, each with <c>1 &lt;&lt; blockBits</c> lines.</param>
/// <param name="blockBits">How many lines a literal holds, as a power of two.</param>
/// <param name="lines">The number of groups; of pairs where they are sorted.</param>
/// <param name="seed">The seed of the hash; 0 where the pairs are sorted.</param>
/// <param name="textWidth">The digits of the handle of a text.</param>
/// <param name="numberWidth">The digits of a number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyIndex(Blocks blocks, int blockBits, int lines, int seed, int textWidth, int numberWidth)
{
    private readonly int slotWidth = textWidth + numberWidth;

    /// <summary>The number that belongs to a key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="heap">The texts of the dataset.</param>
    public int Find(string key, Heap heap)
    {
        ArgumentNullException.ThrowIfNull(heap);
        return lines == 0 ? -1 : seed == 0 ? Search(key, heap) : Probe(key, heap);
    }

    private int Probe(string key, Heap heap)
    {
        var hash = KeyHash.Of(key, seed);
        var fingerprint = Vector128.Create(KeyHash.Fingerprint(hash));
        var empty = Vector128.Create((byte)Layout.ZeroDigit);
        var group = KeyHash.Group(hash, lines);
        for (var tried = 0; tried < lines; tried++)
        {
            var line = Line(group, Layout.SlotsPerGroup * (slotWidth + 1));
            var slots = Vector128.Create(line[..Layout.SlotsPerGroup]);
            for (var hits = Vector128.Equals(slots, fingerprint).ExtractMostSignificantBits(); hits != 0; hits &= hits - 1)
            {
                var at = Layout.SlotsPerGroup + (BitOperations.TrailingZeroCount(hits) * slotWidth);
                if (heap.Is((int)Digits.Read(line, at, textWidth), key)) return (int)Digits.Read(line, at + textWidth, numberWidth);
            }

            if (Vector128.EqualsAny(slots, empty)) return -1;
            group = group + 1 == lines ? 0 : group + 1;
        }

        return -1;
    }

    private int Search(string key, Heap heap)
    {
        var (low, high) = (0, lines - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = Line(middle, slotWidth);
            var order = heap.Compare((int)Digits.Read(line, 0, textWidth), key);
            if (order == 0) return (int)Digits.Read(line, textWidth, numberWidth);
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private ReadOnlySpan<byte> Line(int line, int length) =>
        blocks(line >> blockBits).Slice((line & ((1 << blockBits) - 1)) * (length + 1), length);
}
