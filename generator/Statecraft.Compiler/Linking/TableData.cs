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

    private readonly List<long> cells = [];

    public TypeModel Type { get; } = type;

    public Seq<ColumnModel> Columns { get; } = ColumnModel.Of(type);

    public int RowCount => Columns.Count == 0 ? 0 : cells.Count / Columns.Count;

    public long this[int row, int column] => cells[(row * Columns.Count) + column];

    /// <summary>Adds one row.</summary>
    public void Add(long[] row) => cells.AddRange(row);

    /// <summary>The first column of a field.</summary>
    public int ColumnOf(FieldModel field)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Field.Name == field.Name) return i;
        throw new ArgumentException($"{Type.Name} has no field '{field.Name}'.", nameof(field));
    }
}
