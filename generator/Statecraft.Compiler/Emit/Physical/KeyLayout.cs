using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>
/// Where each key stands: in groups of sixteen by its hash, or, where keys collide with every seed, in order. The keys of strangers may have
/// been made to collide, so the search for a seed is short and the way out is always open.
/// </summary>
internal sealed class KeyLayout
{
    private const int Seeds = 8;

    /// <summary>Three quarters of the slots are used on average.</summary>
    private const int KeysPerGroup = 12;

    /// <summary>The most groups that a key may have to be looked for in.</summary>
    private const int LongestProbe = 8;

    private readonly string[] keys;
    private readonly int[] handles;
    private readonly int[] numbers;

    /// <param name="keys">The keys, each once, in ordinal order.</param>
    /// <param name="handles">The handle of the text of each key.</param>
    /// <param name="numbers">The number that belongs to each key.</param>
    public KeyLayout(string[] keys, int[] handles, int[] numbers)
    {
        (this.keys, this.handles, this.numbers) = (keys, handles, numbers);
        TextWidth = Digits.WidthOf(handles.DefaultIfEmpty(0).Max());
        NumberWidth = Digits.WidthOf(numbers.DefaultIfEmpty(0).Max());
        var groups = (keys.Length + KeysPerGroup - 1) / KeysPerGroup;
        for (var seed = 1; seed <= Seeds && keys.Length > 0 && Slots is null; seed++)
        {
            Slots = Place(groups, seed);
            Seed = Slots is null ? 0 : seed;
        }

        Lines = Slots is null ? keys.Length : groups;
        BlockBits = Digits.LinesPerBlockBits((Slots is null ? SlotWidth : Layout.SlotsPerGroup * (SlotWidth + 1)) + 1);
    }

    /// <summary>The number of groups, or of keys where they are in order.</summary>
    public int Lines { get; }

    /// <summary>The seed of the hash; 0 where keys are in order.</summary>
    public int Seed { get; }

    public int TextWidth { get; }

    public int NumberWidth { get; }

    public int BlockBits { get; }

    public IEnumerable<string> Blocks => Literals.OfLines(Slots is null ? Enumerable.Range(0, keys.Length).Select(Pair) : GroupLines(Slots), BlockBits);

    private int SlotWidth => TextWidth + NumberWidth;

    /// <summary>The key in each slot, counted from 1.</summary>
    private int[]? Slots { get; }

    private int[]? Place(int groups, int seed)
    {
        var slots = new int[groups * Layout.SlotsPerGroup];
        var used = new int[groups];
        for (var i = 0; i < keys.Length; i++)
        {
            var group = KeyHash.Group(KeyHash.Of(keys[i], seed), groups);
            for (var probe = 1; used[group] == Layout.SlotsPerGroup; probe++)
            {
                if (probe == LongestProbe) return null;
                group = group + 1 == groups ? 0 : group + 1;
            }

            slots[(group * Layout.SlotsPerGroup) + used[group]++] = i + 1;
        }

        return slots;
    }

    private IEnumerable<string> GroupLines(int[] slots)
    {
        for (var group = 0; group < Lines; group++)
        {
            var line = new StringBuilder(Layout.SlotsPerGroup * (SlotWidth + 1));
            var first = group * Layout.SlotsPerGroup;
            for (var i = first; i < first + Layout.SlotsPerGroup; i++)
                line.Append(slots[i] == 0 ? (char)Layout.ZeroDigit : (char)KeyHash.Fingerprint(KeyHash.Of(keys[slots[i] - 1], Seed)));
            for (var i = first; i < first + Layout.SlotsPerGroup; i++) line.Append(slots[i] == 0 ? new string((char)Layout.ZeroDigit, SlotWidth) : Pair(slots[i] - 1));
            yield return line.ToString();
        }
    }

    private string Pair(int key)
    {
        var pair = new StringBuilder(SlotWidth);
        Digits.Append(pair, handles[key], TextWidth);
        Digits.Append(pair, numbers[key], NumberWidth);
        return pair.ToString();
    }
}
