using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// All rows of an entity or nested type, as numbers: references are rows counted from 1, texts and lists are numbers of the dataset's pools,
/// a run of nested rows is its first row and its length.
/// </summary>
internal sealed class TableData(TypeModel type)
{
    /// <summary>No value, in a column that may have none.</summary>
    public const long None = long.MinValue;

    /// <summary>How many rows a block has, as a power of two.</summary>
    private const int BlockBits = 8;

    // Blocks of rows: a table grows to any length without being copied.
    private readonly List<long[]> blocks = [];

    public TypeModel Type { get; } = type;

    public Seq<ColumnModel> Columns { get; } = ColumnModel.Of(type);

    public int RowCount { get; private set; }

    public long this[int row, int column] => blocks[row >> BlockBits][StartOf(row) + column];

    /// <summary>The cells of a row.</summary>
    public ReadOnlySpan<long> Row(int row) => new(blocks[row >> BlockBits], StartOf(row), Columns.Count);

    /// <summary>Adds a row of zeros, to be filled at once.</summary>
    public Span<long> Add()
    {
        var row = RowCount++;
        if (row >> BlockBits == blocks.Count) blocks.Add(new long[Columns.Count << BlockBits]);
        return new Span<long>(blocks[row >> BlockBits], StartOf(row), Columns.Count);
    }

    /// <summary>The first column of a field.</summary>
    public int ColumnOf(FieldModel field)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Field.Name == field.Name) return i;
        throw new ArgumentException($"{Type.Name} has no field '{field.Name}'.", nameof(field));
    }

    private int StartOf(int row) => (row & ((1 << BlockBits) - 1)) * Columns.Count;
}
