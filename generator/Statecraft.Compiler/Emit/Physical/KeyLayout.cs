using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>
/// Where each key stands: in a slot of its own by a hash, with a fingerprint beside it, or, where there is no such hash, in order.
/// </summary>
internal sealed class KeyLayout
{
    private const int PerLine = 1 << Layout.SlotsPerLineBits;

    private readonly PerfectHash? hash;
    private readonly int[] handles;
    private readonly int[] numbers;

    /// <param name="keys">The keys, each once, in ordinal order.</param>
    /// <param name="handles">The handle of the text of each key.</param>
    /// <param name="numbers">The number that belongs to each key.</param>
    public KeyLayout(string[] keys, int[] handles, int[] numbers)
    {
        (this.handles, this.numbers) = (handles, numbers);
        hash = PerfectHash.Of(keys);
        TextWidth = Digits.WidthOf(handles.DefaultIfEmpty(0).Max());
        NumberWidth = Digits.WidthOf(numbers.DefaultIfEmpty(0).Max());
        Displacements = hash is null ? null : new NumbersLayout(hash.DisplacementOf);
        Fingerprints = hash is null ? null : new NumbersLayout(Array.ConvertAll(hash.KeyIn, key => key == 0 ? 0 : KeyHash.Fingerprint(hash.HashOf(key - 1))));
        BlockBits = Digits.LinesPerBlockBits((PerLine * SlotWidth) + 1) + Layout.SlotsPerLineBits;
    }

    /// <summary>The number of slots.</summary>
    public int Slots => hash?.KeyIn.Length ?? numbers.Length;

    /// <summary>The seed of the hash; 0 where keys are in order.</summary>
    public int Seed => hash?.Seed ?? 0;

    /// <summary>The number of buckets.</summary>
    public int Buckets => hash?.DisplacementOf.Length ?? 0;

    /// <summary>The displacement of each bucket; null where keys are in order.</summary>
    public NumbersLayout? Displacements { get; }

    /// <summary>The fingerprint of the key in each slot; null where keys are in order.</summary>
    public NumbersLayout? Fingerprints { get; }

    public int TextWidth { get; }

    public int NumberWidth { get; }

    /// <summary>How many slots a literal holds, as a power of two.</summary>
    public int BlockBits { get; }

    public IEnumerable<string> Blocks =>
        Literals.OfLines((Slots + PerLine - 1) / PerLine, PerLine * SlotWidth, BlockBits - Layout.SlotsPerLineBits, Write);

    private int SlotWidth => TextWidth + NumberWidth;

    private int Write(int line, char[] buffer, int at)
    {
        for (var slot = line * PerLine; slot < Math.Min((line + 1) * PerLine, Slots); slot++)
        {
            var key = hash is null ? slot : hash.KeyIn[slot] - 1;
            at = Digits.Write(buffer, at, key < 0 ? 0 : handles[key], TextWidth);
            at = Digits.Write(buffer, at, key < 0 ? 0 : numbers[key], NumberWidth);
        }

        return at;
    }
}
