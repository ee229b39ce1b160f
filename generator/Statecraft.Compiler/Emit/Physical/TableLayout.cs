using System.Text;
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

    public TableLayout(TableData table, HeapLayout heap, PoolLayout pool)
    {
        (this.table, this.heap, this.pool) = (table, heap, pool);
        var columns = new List<ColumnLayout>();
        var offset = 0;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = Measure(i, offset);
            columns.Add(column);
            offset += column.Width;
        }

        Columns = columns;
        Stride = offset + 1;
        BlockBits = Digits.LinesPerBlockBits(Stride);
    }

    public IReadOnlyList<ColumnLayout> Columns { get; }

    /// <summary>The bytes from one row to the next, with the end of the line.</summary>
    public int Stride { get; }

    public int BlockBits { get; }

    public IEnumerable<string> Blocks => Literals.OfLines(Enumerable.Range(0, table.RowCount).Select(Line), BlockBits);

    private ColumnLayout Measure(int column, int offset)
    {
        long least = long.MaxValue, most = long.MinValue;
        var isOptional = table.Columns[column].IsOptional;
        for (var row = 0; row < table.RowCount; row++)
        {
            var number = NumberAt(row, column);
            if (number == TableData.None) continue;
            least = Math.Min(least, number);
            most = Math.Max(most, number);
        }

        if (most < least) return new ColumnLayout(table.Columns[column].Name, offset, 0, 0);
        return new ColumnLayout(table.Columns[column].Name, offset, Digits.WidthOf(most - least + (isOptional ? 1 : 0)), least);
    }

    private string Line(int row)
    {
        var line = new StringBuilder(Stride);
        for (var i = 0; i < Columns.Count; i++)
        {
            var number = NumberAt(row, i);
            var stored = number == TableData.None ? 0 : number - Columns[i].Least + (table.Columns[i].IsOptional ? 1 : 0);
            Digits.Append(line, stored, Columns[i].Width);
        }

        return line.ToString();
    }

    private long NumberAt(int row, int column) => table.Columns[column].Kind switch
    {
        ColumnKind.Text => heap.Handle(table[row, column]),
        ColumnKind.List => pool.Handle(table[row, column]),
        _ => table[row, column],
    };
}
