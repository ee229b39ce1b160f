namespace Statecraft.Core.Storage;

/// <summary>The hash of a key: the same at build time and at run time, on every machine.</summary>
static unsafe class KeyHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong Other = 0xA0761D6478BD642F;

    /// <summary>
    /// Hashes the UTF-16 units of a text, eight at a time in two halves that do not wait for each other. What is left at the end is hashed
    /// together with some of what came before it, which is faster than one by one.
    /// </summary>
    public static ulong Of(string key, int seed)
    {
        fixed (char* units = key)
        {
            var even = ((ulong)seed * Multiplier) ^ ((ulong)key.Length << 32);
            var odd = even ^ Other;
            var last = key.Length - 8;
            for (var i = 0; i < last; i += 8)
            {
                even = Add(even, Units.Four(units + i));
                odd = Add(odd, Units.Four(units + i + 4));
            }

            if (last >= 0)
            {
                even = Add(even, Units.Four(units + last));
                odd = Add(odd, Units.Four(units + last + 4));
            }
            else
            {
                for (var i = 0; i < key.Length; i++) even = Add(even, units[i]);
            }

            // A factor before they meet, for the last characters of both halves may differ in the same way.
            var hash = (even ^ (odd * Other)) * Multiplier;
            return hash ^ (hash >> 32);
        }
    }

    private static ulong Add(ulong hash, ulong units)
    {
        hash = (hash ^ units) * Multiplier;
        return hash ^ (hash >> 32);
    }

    /// <summary>The bucket of a key.</summary>
    public static int Bucket(ulong hash, int buckets) => (int)(((hash >> 32) * (ulong)buckets) >> 32);

    /// <summary>The slot of a key whose bucket has this displacement. A factor, because a summand would leave keys as far apart as they are.</summary>
    public static int Slot(ulong hash, int displacement, int slots) =>
        (int)((((hash * ((((ulong)displacement + 1) * Multiplier) | 1)) >> 32) * (ulong)slots) >> 32);

    /// <summary>The number of two digits by which a slot shows whether it can be that of a key.</summary>
    public static int Fingerprint(ulong hash) => (int)(hash & 0xFFF);
}
