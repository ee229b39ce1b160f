namespace Statecraft.Core.Storage;

/// <summary>
/// Texts read several characters at a time. Pointers, because they need nothing else: what the framework has for it is set up when it is first
/// used, and that alone takes longer than the first answer of a dataset. The addresses are not aligned, which x64 and arm64 do not ask for.
/// </summary>
static unsafe class Units
{
    /// <summary>Four UTF-16 units as one number, the first in its lowest bits.</summary>
    public static ulong Four(char* text) =>
        BitConverter.IsLittleEndian ? *(ulong*)text : text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);

    /// <summary>The bytes as text; null where one of them is not ASCII.</summary>
    public static string? Ascii(ReadOnlySpan<byte> bytes)
    {
        // An array, because a span on the stack takes three times as long to be compiled.
        var units = new char[bytes.Length];
        var all = 0;
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)bytes[i];
            all |= bytes[i];
        }

        return all < 0x80 ? new string(units) : null;
    }

    /// <summary>
    /// Whether the bytes are the text, and all of it is ASCII. Meant for texts that are most likely the same: it does not stop early. What is
    /// left at the end is compared once more with some of what came before it, which is faster than one by one.
    /// </summary>
    public static bool AreAscii(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length != text.Length) return false;
        fixed (byte* left = bytes)
        fixed (char* right = text)
        {
            var different = 0UL;
            var last = text.Length - 8;
            for (var i = 0; i < last; i += 8) different |= Differences(left + i, right + i) | Differences(left + i + 4, right + i + 4);
            if (last >= 0) return (different | Differences(left + last, right + last) | Differences(left + last + 4, right + last + 4)) == 0;
            for (var i = 0; i < text.Length; i++) different |= (uint)left[i] ^ right[i] | (left[i] & 0x80u);
            return different == 0;
        }
    }

    /// <summary>What is different in four bytes and four units; 0 where they are the same and ASCII.</summary>
    private static ulong Differences(byte* bytes, char* units)
    {
        ulong four = BitConverter.IsLittleEndian ? *(uint*)bytes : bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16) | ((uint)bytes[3] << 24);
        four = (four | (four << 16)) & 0x0000FFFF0000FFFF;
        four = (four | (four << 8)) & 0x00FF00FF00FF00FF;
        return (four ^ Four(units)) | (four & 0x0080008000800080);
    }
}
