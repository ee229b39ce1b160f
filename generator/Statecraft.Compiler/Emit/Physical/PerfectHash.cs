using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>
/// A slot for each key that no other key has. Keys are thrown into small buckets by their hash; then, the fullest first, each bucket gets a
/// displacement that sends all its keys to slots which are free. The keys of strangers may have been made to collide, so every search is
/// bounded.
/// </summary>
internal sealed class PerfectHash
{
    private const int Seeds = 8;
    private const int KeysPerBucket = 4;

    /// <summary>Of five slots four are used.</summary>
    private const double SlotsPerKey = 1.25;

    private const int Displacements = 1 << (Layout.DigitsPerDisplacement * Layout.BitsPerDigit);

    /// <summary>In buckets of four on average, more than this are never there by chance.</summary>
    private const int FullestBucket = 64;

    private readonly ulong[] hashes;
    private readonly int[] taken = new int[FullestBucket];

    private PerfectHash(string[] keys, int seed)
    {
        Seed = seed;
        hashes = new ulong[keys.Length];
        for (var i = 0; i < keys.Length; i++) hashes[i] = KeyHash.Of(keys[i], seed);
        DisplacementOf = new int[(keys.Length + KeysPerBucket - 1) / KeysPerBucket];
        KeyIn = new int[(int)Math.Ceiling(keys.Length * SlotsPerKey)];
    }

    public int Seed { get; }

    /// <summary>The displacement of each bucket.</summary>
    public int[] DisplacementOf { get; }

    /// <summary>The key in each slot, counted from 1; 0 in a free one.</summary>
    public int[] KeyIn { get; }

    /// <summary>Finds slots for keys, each of which comes once; null where that is not possible in a short time.</summary>
    public static PerfectHash? Of(string[] keys)
    {
        for (var seed = 1; seed <= Seeds && keys.Length > 0; seed++)
        {
            var hash = new PerfectHash(keys, seed);
            if (hash.PlaceAll()) return hash;
        }

        return null;
    }

    public ulong HashOf(int key) => hashes[key];

    private bool PlaceAll()
    {
        var (starts, keys) = Buckets();
        var byFullness = new List<int>[FullestBucket + 1];
        for (var bucket = 0; bucket < DisplacementOf.Length; bucket++)
        {
            var count = starts[bucket + 1] - starts[bucket];
            if (count > FullestBucket) return false;
            (byFullness[count] ??= []).Add(bucket);
        }

        for (var count = FullestBucket; count > 0; count--)
            foreach (var bucket in byFullness[count] ?? [])
                if (!Place(bucket, keys, starts[bucket], count)) return false;
        return true;
    }

    /// <summary>The keys, bucket by bucket, and where each bucket starts among them.</summary>
    private (int[] Starts, int[] Keys) Buckets()
    {
        var starts = new int[DisplacementOf.Length + 1];
        foreach (var hash in hashes) starts[KeyHash.Bucket(hash, DisplacementOf.Length) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = (int[])starts.Clone();
        var keys = new int[hashes.Length];
        for (var key = 0; key < hashes.Length; key++) keys[next[KeyHash.Bucket(hashes[key], DisplacementOf.Length)]++] = key;
        return (starts, keys);
    }

    private bool Place(int bucket, int[] keys, int first, int count)
    {
        for (var displacement = 0; displacement < Displacements; displacement++)
        {
            var placed = 0;
            for (; placed < count; placed++)
            {
                var slot = KeyHash.Slot(hashes[keys[first + placed]], displacement, KeyIn.Length);
                if (KeyIn[slot] != 0) break;
                KeyIn[slot] = keys[first + placed] + 1;
                taken[placed] = slot;
            }

            if (placed == count)
            {
                DisplacementOf[bucket] = displacement;
                return true;
            }

            while (placed > 0) KeyIn[taken[--placed]] = 0;
        }

        return false;
    }
}
