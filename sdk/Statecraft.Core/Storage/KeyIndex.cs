using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>
/// From a text to the number that belongs to it, without building anything. The hash of a key leads to a bucket, the bucket has a displacement,
/// and both lead to the one slot where the key can stand: a text and a number. Fingerprints are kept apart from slots, so that a text that is no
/// key is told from one in little memory. Where keys were made to collide, the compiler gives up on a hash, and the slots stand in the order of
/// their texts instead.
/// </summary>
/// <param name="blocks">The literals, each with <c>1 &lt;&lt; blockBits</c> slots, eight to a line.</param>
/// <param name="blockBits">How many slots a literal holds, as a power of two.</param>
/// <param name="slots">The number of slots.</param>
/// <param name="seed">The seed of the hash; 0 where the slots are in order.</param>
/// <param name="textWidth">The digits of the handle of a text.</param>
/// <param name="numberWidth">The digits of a number. Both together are ten at most.</param>
/// <param name="buckets">The number of buckets.</param>
/// <param name="displacements">The displacement of each bucket; none where the slots are in order.</param>
/// <param name="fingerprints">The fingerprint of the key in each slot; none where the slots are in order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyIndex(
    Blocks blocks, int blockBits, int slots, int seed, int textWidth, int numberWidth, int buckets = 0, Numbers? displacements = null, Numbers? fingerprints = null)
{
    private readonly int numberBits = numberWidth * Layout.BitsPerDigit;
    private readonly int slotWidth = textWidth + numberWidth;

    /// <summary>The number that belongs to a key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="heap">The texts of the dataset.</param>
    public int Find(string key, Heap heap)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (displacements is null || fingerprints is null) return Search(key, heap);
        var hash = KeyHash.Of(key, seed);
        var slot = KeyHash.Slot(hash, displacements[KeyHash.Bucket(hash, buckets)], slots);
        if (fingerprints[slot] != KeyHash.Fingerprint(hash)) return -1;
        var pair = Digits.Read(Slot(slot), 0, slotWidth);
        return heap.Is((int)(pair >> numberBits), key) ? (int)(pair & ((1L << numberBits) - 1)) : -1;
    }

    /// <summary>
    /// The number that belongs to a record of another dataset by its id, or where that is not known by one that it had before: in the version that
    /// is loaded it may have another id than in the one that was referred to.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="heap">The texts of the dataset.</param>
    /// <returns>The number, or -1.</returns>
    public int Find(IRecord record, Heap heap)
    {
        ArgumentNullException.ThrowIfNull(record);
        var number = Find(record.Id, heap);
        foreach (var former in record.FormerIds)
        {
            if (number >= 0) break;
            number = Find(former, heap);
        }

        return number;
    }

    private int Search(string key, Heap heap)
    {
        var (low, high) = (0, slots - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var slot = Slot(middle);
            var order = heap.Compare((int)Digits.Read(slot, 0, textWidth), key);
            if (order == 0) return (int)Digits.Read(slot, textWidth, numberWidth);
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>The rest of the literal from a slot on.</summary>
    private ReadOnlySpan<byte> Slot(int slot)
    {
        var at = slot & ((1 << blockBits) - 1);
        return blocks(slot >> blockBits).Slice((at * slotWidth) + (at >> Layout.SlotsPerLineBits));
    }
}
