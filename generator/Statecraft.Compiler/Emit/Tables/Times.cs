using Statecraft.Compiler.Linking;
using Statecraft.Core;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Tables;

/// <summary>What an index over records with a time knows beside their rows.</summary>
internal static class Times
{
    /// <summary>The latest day of each run of rows; a run in which no record has a date gets 0.</summary>
    public static int[] EndsOf(TableData table, IEnumerable<int> rows)
    {
        var column = table.ColumnOf(table.Type.Field(table.Type.When!)!);
        var ends = new List<int>();
        var place = 0;
        foreach (var row in rows)
        {
            if (place++ % (1 << Layout.RowsPerEndBits) == 0) ends.Add(0);
            var when = Edtf.FromBits((int)table[row, column], (int)table[row, column + 1]);
            if (when.StartBits != 0) ends[ends.Count - 1] = Math.Max(ends[ends.Count - 1], when.LatestDay);
        }

        return [.. ends];
    }
}
