using System.Text;

namespace Statecraft.Fuzzing.Mutations;

/// <summary>Bytes that are no longer the text they were.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Sequences =
        [[0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88], [0xFF], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0], [0, 0]];

    public static byte[] Mutate(byte[] bytes, Rng rng)
    {
        var at = rng.Below(bytes.Length);
        switch (rng.Below(6))
        {
            case 0 or 1 when bytes.Length > 0:
                byte[] flipped = [.. bytes];
                flipped[at] ^= (byte)(1 << rng.Below(8));
                return flipped;
            case 2:
                return bytes[..at];
            case 3:
                return (rng.Below(4) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => Encoding.UTF32, _ => Encoding.Latin1 }) is var encoding && rng.OneIn(2)
                    ? [.. encoding.GetPreamble(), .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))]
                    : [.. rng.Of([new byte[] { 0xFF, 0xFE }, [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0xEF, 0xBB, 0xBF]]), .. bytes];
            default:
                return [.. bytes[..at], .. rng.Of(Sequences), .. bytes[at..]];
        }
    }
}
