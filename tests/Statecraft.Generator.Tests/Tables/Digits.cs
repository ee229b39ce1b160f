namespace Statecraft.Generator.Tests.Tables;

/// <summary>Numbers as the literals hold them. Written again here, so that a mistake of the reader at run time does not hide one of the writer.</summary>
internal static class Digits
{
    public static long Read(string digits) => digits.Aggregate(0L, (value, digit) => (value * 64) + (digit - '0'));

    public static long Read(string line, int at, int width) => Read(line.Substring(at, width));

    /// <summary>All numbers of one width, line after line.</summary>
    public static IReadOnlyList<long> ReadAll(IEnumerable<string> lines, int width) =>
        [.. lines.SelectMany(line => line.Chunk(width)).Select(digits => Read(new string(digits)))];
}
