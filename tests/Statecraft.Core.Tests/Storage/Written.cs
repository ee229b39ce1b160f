using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Core.Tests.Storage;

/// <summary>Writes in memory what the compiler writes in literals, in blocks small enough that every structure needs several.</summary>
internal static class Written
{
    public static string Digits(long value, int width)
    {
        var text = new StringBuilder();
        for (var shift = (width - 1) * 6; shift >= 0; shift -= 6) text.Append((char)('0' + ((value >> shift) & 63)));
        return text.ToString();
    }

    /// <summary>Lines of one length, so many to a block.</summary>
    public static Blocks Lines(IEnumerable<string> lines, int blockBits)
    {
        var blocks = lines.Chunk(1 << blockBits).Select(chunk => Encoding.UTF8.GetBytes(string.Join('\n', chunk))).ToArray();
        return block => blocks[block];
    }

    public static Numbers Numbers(IReadOnlyList<int> numbers, int blockBits = 5)
    {
        const int Width = 4;
        var lines = numbers.Chunk(16).Select(line => string.Concat(line.Select(n => Digits(n, Width))));
        return new Numbers(Lines(lines, blockBits - 4), Width, blockBits);
    }

    /// <summary>A heap and the handles of its texts.</summary>
    public static (Heap Heap, int[] Handles) Heap(IReadOnlyList<string> texts)
    {
        var bytes = new List<byte>();
        var handles = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            handles[i] = bytes.Count + 1;
            var text = Encoding.UTF8.GetBytes(texts[i]);
            bytes.AddRange(Encoding.ASCII.GetBytes(text.Length < 48 ? Digits(text.Length, 1) : Digits(48 + 4, 1) + Digits(text.Length, 4)));
            bytes.AddRange(text);
            bytes.Add((byte)'\n');
        }

        byte[] block = [.. bytes];
        return (new Heap(_ => block), handles);
    }

    /// <summary>Keys in groups of sixteen, as full as they get.</summary>
    public static KeyIndex Keys(IReadOnlyList<string> keys, IReadOnlyList<int> handles, int seed)
    {
        const int Width = 4;
        var groups = Math.Max(1, (keys.Count + 14) / 15);
        var slots = new List<(byte Mark, string Pair)>[groups];
        for (var i = 0; i < groups; i++) slots[i] = [];
        for (var i = 0; i < keys.Count; i++)
        {
            var hash = KeyHash.Of(keys[i], seed);
            var group = KeyHash.Group(hash, groups);
            while (slots[group].Count == 16) group = (group + 1) % groups;
            slots[group].Add((KeyHash.Fingerprint(hash), Digits(handles[i], Width) + Digits(i, Width)));
        }

        var lines = slots.Select(s =>
            string.Concat(s.Select(x => (char)x.Mark)).PadRight(16, '0') + string.Concat(s.Select(x => x.Pair)).PadRight(16 * 2 * Width, '0'));
        return new KeyIndex(Lines(lines, 1), 1, groups, seed, Width, Width);
    }

    /// <summary>Keys in order, as they stand where no hash could be found.</summary>
    public static KeyIndex SortedKeys(IReadOnlyList<string> keys, IReadOnlyList<int> handles)
    {
        const int Width = 4;
        var order = Enumerable.Range(0, keys.Count).OrderBy(i => keys[i], StringComparer.Ordinal);
        return new KeyIndex(Lines(order.Select(i => Digits(handles[i], Width) + Digits(i, Width)), 1), 1, keys.Count, 0, Width, Width);
    }
}
