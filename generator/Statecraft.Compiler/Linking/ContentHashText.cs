using System.Security.Cryptography;
using System.Text;

namespace Statecraft.Compiler.Linking;

/// <summary>Takes the fingerprint of a text that is written line by line, and keeps none of it.</summary>
internal sealed class ContentHashText : IDisposable
{
    private const int BytesPerCharacter = 3;
    private static readonly char[] Escaped = ['\\', '\n', '\r'];

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // What was written and not hashed yet.
    private byte[] bytes = new byte[1 << 16];
    private int length;

    public void Dispose() => hash.Dispose();

    /// <param name="depth">The spaces before the line.</param>
    /// <param name="head">What it begins with, which needs no escapes.</param>
    /// <param name="value">What follows.</param>
    public void Line(int depth, byte[] head, string value)
    {
        if (value.IndexOfAny(Escaped) >= 0) value = value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r");
        Reserve(depth + head.Length + (value.Length * BytesPerCharacter) + 1);
        for (; depth > 0; depth--) bytes[length++] = (byte)' ';
        head.CopyTo(bytes, length);
        length += head.Length;
        length += Encoding.UTF8.GetBytes(value, 0, value.Length, bytes, length);
        bytes[length++] = (byte)'\n';
    }

    /// <summary>The fingerprint in small hexadecimal digits.</summary>
    public string Finish()
    {
        Flush();
        var text = new StringBuilder(64);
        foreach (var part in hash.GetHashAndReset()) text.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return text.ToString();
    }

    private void Reserve(int most)
    {
        if (length + most <= bytes.Length) return;
        Flush();
        if (most > bytes.Length) bytes = new byte[most];
    }

    private void Flush()
    {
        hash.AppendData(bytes, 0, length);
        length = 0;
    }
}
