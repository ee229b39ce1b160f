#if NET
using System.Runtime.InteropServices;
#endif

namespace Statecraft.Core.Storage;

/// <summary>The hash of a key: the same at build time and at run time, on every machine.</summary>
static class KeyHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong Last = 0xA0761D6478BD642F;

    /// <summary>Hashes the UTF-16 units of a text, four at a time.</summary>
    public static ulong Of(string key, int seed)
    {
        unchecked
        {
            var hash = ((ulong)seed * Multiplier) ^ ((ulong)key.Length << 32);
            var i = 0;
            for (; i + 4 <= key.Length; i += 4)
            {
                hash = (hash ^ Four(key, i)) * Multiplier;
                hash ^= hash >> 32;
            }

            ulong rest = 0;
            for (; i < key.Length; i++) rest = (rest << 16) | key[i];
            return Mix(hash ^ rest ^ Last);
        }
    }

    /// <summary>The group of a key, from the upper half of its hash.</summary>
    public static int Group(ulong hash, int groups) => (int)(((hash >> 32) * (ulong)groups) >> 32);

    /// <summary>The fingerprint of a key, a digit other than 0, which marks an empty slot.</summary>
    public static byte Fingerprint(ulong hash) => (byte)(Layout.ZeroDigit + 1 + (((hash & 0xFFFF) * 63) >> 16));

    /// <summary>Four units as one number, the first in its lowest bits.</summary>
    private static ulong Four(string key, int at)
    {
#if NET
        if (BitConverter.IsLittleEndian) return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(key.AsSpan(at, 4)));
#endif
        return key[at] | ((ulong)key[at + 1] << 16) | ((ulong)key[at + 2] << 32) | ((ulong)key[at + 3] << 48);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
            value = (value ^ (value >> 29)) * Multiplier;
            return value ^ (value >> 32);
        }
    }
}
