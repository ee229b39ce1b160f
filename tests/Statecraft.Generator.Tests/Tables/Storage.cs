using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Statecraft.Generator.Tests.Tables;

/// <summary>The texts and lists that all tables share.</summary>
internal sealed class Storage
{
    private const int BlockBits = 19;

    private readonly List<byte[]> texts;
    private readonly IReadOnlyList<string> lists;
    private readonly int width;

    public Storage(GeneratedCode code)
    {
        var storage = code.Class("DatasetStorage");
        texts = [.. GeneratedCode.Literals(storage, "TextLiterals").Select(Encoding.UTF8.GetBytes)];
        lists = GeneratedCode.Literals(storage, "ListLiterals");
        width = GeneratedCode.Argument(storage, "width");
    }

    public string Text(long handle)
    {
        var (block, at) = (texts[(int)(handle - 1) >> BlockBits], (int)(handle - 1) & ((1 << BlockBits) - 1));
        var head = block[at++] - '0';
        var escaped = head >= 56;
        var digits = head < 48 ? 0 : escaped ? head - 56 : head - 48;
        var length = digits == 0 ? head : (int)Digits.Read(Encoding.ASCII.GetString(block, at, digits));
        var text = Encoding.UTF8.GetString(block, at + digits, length);
        return escaped ? Regex.Replace(text, @"\\[0-9A-F]{4}", Unescaped, RegexOptions.None, TimeSpan.FromSeconds(1)) : text;
    }

    public IReadOnlyList<long> List(long handle)
    {
        if (handle == 0) return [];
        var (block, at) = (lists[(int)(handle - 1) >> BlockBits], (int)(handle - 1) & ((1 << BlockBits) - 1));
        return [.. Enumerable.Range(1, (int)Digits.Read(block, at, width)).Select(i => Digits.Read(block, at + (i * width), width))];
    }

    private static string Unescaped(Match match) =>
        ((char)int.Parse(match.ValueSpan[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();
}
