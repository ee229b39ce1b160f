using Statecraft.Compiler.Linking;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>A column of a table: where its digits start in a row, how many there are, and the number that they are counted from.</summary>
internal readonly record struct ColumnLayout(string Name, int Offset, int Width, long Least);

/// <summary>Where each number of a table stands: a row a line, each column as wide as its largest number needs.</summary>
internal sealed class TableLayout
{
    private readonly TableData table;
    private readonly HeapLayout heap;
    private readonly PoolLayout pool;
    private readonly ColumnLayout[] columns;

    public TableLayout(TableData table, HeapLayout heap, PoolLayout pool)
    {
        (this.table, this.heap, this.pool) = (table, heap, pool);
        columns = new ColumnLayout[table.Columns.Count];
        var (least, most) = Measure();
        var offset = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            var isEmpty = most[i] < least[i];
            var width = isEmpty ? 0 : Digits.WidthOf(most[i] - least[i] + (table.Columns[i].IsOptional ? 1 : 0));
            columns[i] = new ColumnLayout(table.Columns[i].Name, offset, width, isEmpty ? 0 : least[i]);
            offset += width;
        }

        Stride = offset + 1;
        BlockBits = Digits.LinesPerBlockBits(Stride);
    }

    public IReadOnlyList<ColumnLayout> Columns => columns;

    /// <summary>The bytes from one row to the next, with the end of the line.</summary>
    public int Stride { get; }

    public int BlockBits { get; }

    public IEnumerable<string> Blocks => Literals.OfLines(table.RowCount, Stride - 1, BlockBits, Write);

    /// <summary>The least and the largest number of each column.</summary>
    private (long[] Least, long[] Most) Measure()
    {
        var (least, most) = (new long[columns.Length], new long[columns.Length]);
        for (var i = 0; i < columns.Length; i++) (least[i], most[i]) = (long.MaxValue, long.MinValue);
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Row(row);
            for (var i = 0; i < columns.Length; i++)
            {
                var number = Number(cells[i], i);
                if (number == TableData.None) continue;
                least[i] = Math.Min(least[i], number);
                most[i] = Math.Max(most[i], number);
            }
        }

        return (least, most);
    }

    private int Write(int row, char[] buffer, int at)
    {
        var cells = table.Row(row);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Width == 0) continue;
            var number = Number(cells[i], i);
            var stored = number == TableData.None ? 0 : number - columns[i].Least + (table.Columns[i].IsOptional ? 1 : 0);
            at = Digits.Write(buffer, at, stored, columns[i].Width);
        }

        return at;
    }

    private long Number(long cell, int column) => table.Columns[column].Kind switch
    {
        ColumnKind.Text => heap.Handle(cell),
        ColumnKind.List => pool.Handle(cell),
        _ => cell,
    };
}
