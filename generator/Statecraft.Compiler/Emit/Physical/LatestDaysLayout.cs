using Statecraft.Compiler.Linking;
using Statecraft.Core;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>
/// The latest day of each of many records, sixteen to a line; then that of each line, of each sixteen lines, and so on up to a single line. A
/// record without a date has 0.
/// </summary>
internal sealed class LatestDaysLayout
{
    private const int PerLine = 1 << Layout.NumbersPerLineBits;

    private readonly List<int[]> levels = [];

    /// <param name="table">The rows.</param>
    /// <param name="rows">Those that are meant, in their order.</param>
    public LatestDaysLayout(TableData table, IReadOnlyList<int> rows)
    {
        var column = table.ColumnOf(table.Type.Field(table.Type.When!)!);
        var level = new int[rows.Count];
        for (var i = 0; i < level.Length; i++) level[i] = LatestDay((int)table[rows[i], column], (int)table[rows[i], column + 1]);
        levels.Add(level);
        while (level.Length > PerLine) levels.Add(level = LatestOfLines(level));
        Count = rows.Count;
        BlockBits = Digits.LinesPerBlockBits((PerLine * Layout.DigitsPerDay) + 1);
    }

    /// <summary>The number of records.</summary>
    public int Count { get; }

    /// <summary>How many lines a literal holds, as a power of two.</summary>
    public int BlockBits { get; }

    public IEnumerable<string> Blocks =>
        Literals.OfLines(levels.Sum(level => (level.Length + PerLine - 1) / PerLine), PerLine * Layout.DigitsPerDay, BlockBits, Write);

    private static int LatestDay(int start, int end) => start == 0 ? 0 : Edtf.FromBits(start, end).LatestDay;

    private static int[] LatestOfLines(int[] days)
    {
        var latest = new int[(days.Length + PerLine - 1) / PerLine];
        for (var i = 0; i < days.Length; i++) latest[i / PerLine] = Math.Max(latest[i / PerLine], days[i]);
        return latest;
    }

    private int Write(int line, char[] buffer, int at)
    {
        var level = 0;
        for (; line * PerLine >= levels[level].Length; level++) line -= (levels[level].Length + PerLine - 1) / PerLine;
        for (var i = line * PerLine; i < (line + 1) * PerLine; i++)
            at = Digits.Write(buffer, at, i < levels[level].Length ? levels[level][i] : 0, Layout.DigitsPerDay);
        return at;
    }
}
