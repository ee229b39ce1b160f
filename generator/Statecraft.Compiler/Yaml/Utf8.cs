namespace Statecraft.Compiler.Yaml;

/// <summary>
/// Where bytes stop being UTF-8. <see cref="System.Text.DecoderFallbackException"/> would say it too, but not the same on every runtime
/// that a compiler runs on.
/// </summary>
internal static class Utf8
{
    /// <summary>The index of the first byte that begins no well-formed character, or −1.</summary>
    public static int FirstInvalid(byte[] bytes, int start)
    {
        var i = start;
        while (i < bytes.Length)
        {
            var length = LengthAt(bytes, i);
            if (length == 0) return i;
            i += length;
        }

        return -1;
    }

    /// <summary>How many bytes the character at this index takes (table 3-7 of the Unicode standard), or 0.</summary>
    private static int LengthAt(byte[] bytes, int i)
    {
        var first = bytes[i];
        if (first < 0x80) return 1;
        var (length, low, high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || i + length > bytes.Length || bytes[i + 1] < low || bytes[i + 1] > high) return 0;
        for (var k = 2; k < length; k++)
            if (bytes[i + k] is < 0x80 or > 0xBF) return 0;
        return length;
    }
}
