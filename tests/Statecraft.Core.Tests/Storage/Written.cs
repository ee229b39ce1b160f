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

    /// <summary>Days, then the latest of each sixteen, and so on, two lines to a block.</summary>
    public static LatestDays LatestDays(IEnumerable<int> days)
    {
        var level = days.ToList();
        var count = level.Count;
        var lines = new List<string>();
        while (true)
        {
            lines.AddRange(level.Chunk(16).Select(line => string.Concat(line.Select(day => Digits(day, 4))).PadRight(16 * 4, '0')));
            if (level.Count <= 16) return new LatestDays(Lines(lines, 1), 1, count);
            level = [.. level.Chunk(16).Select(line => line.Max())];
        }
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

    /// <summary>Keys in slots of their own, the fullest buckets first.</summary>
    public static KeyIndex Keys(IReadOnlyList<string> keys, IReadOnlyList<int> handles, int seed)
    {
        const int Width = 4;
        if (keys.Count == 0) return SortedKeys(keys, handles);
        var displacements = new int[Math.Max(1, (keys.Count + 3) / 4)];
        var slots = new string?[keys.Count * 3 / 2];
        var fingerprints = new int[slots.Length];
        foreach (var bucket in keys.Select((key, i) => (Hash: KeyHash.Of(key, seed), Key: i)).GroupBy(k => KeyHash.Bucket(k.Hash, displacements.Length)).OrderByDescending(b => b.Count()))
        {
            displacements[bucket.Key] = Enumerable.Range(0, 4096)
                .First(d => bucket.Select(k => KeyHash.Slot(k.Hash, d, slots.Length)).Distinct().Count(slot => slots[slot] is null) == bucket.Count());
            foreach (var (hash, key) in bucket)
            {
                var slot = KeyHash.Slot(hash, displacements[bucket.Key], slots.Length);
                slots[slot] = Digits(handles[key], Width) + Digits(key, Width);
                fingerprints[slot] = KeyHash.Fingerprint(hash);
            }
        }

        var lines = slots.Select(slot => slot ?? new string('0', 2 * Width)).Chunk(8).Select(line => string.Concat(line));
        return new KeyIndex(Lines(lines, 1), 4, slots.Length, seed, Width, Width, displacements.Length, Numbers(displacements), Numbers(fingerprints));
    }

    /// <summary>Keys in order, as they stand where no hash could be found.</summary>
    public static KeyIndex SortedKeys(IReadOnlyList<string> keys, IReadOnlyList<int> handles)
    {
        const int Width = 4;
        var slots = Enumerable.Range(0, keys.Count).OrderBy(i => keys[i], StringComparer.Ordinal).Select(i => Digits(handles[i], Width) + Digits(i, Width));
        return new KeyIndex(Lines(slots.Chunk(8).Select(line => string.Concat(line)), 1), 4, keys.Count, 0, Width, Width);
    }
}
