using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>The records of an entity with a time, in its order: earliest day, latest day, id; what has no date comes last.</summary>
/// <param name="ends">The latest day of each run of rows.</param>
/// <inheritdoc cref="RowTable"/>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TimedTable<T>(int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool, Numbers ends)
    : Table<T>(count, stride, blockBits, rows, heap, pool)
    where T : class, IRecord
{
    /// <summary>The latest day of each run of rows.</summary>
    internal Numbers Ends { get; } = ends;

    /// <summary>The date of a row, without making its record; the empty one where it has none.</summary>
    internal Edtf When(int row) => When(Row(row));

    /// <summary>The date of a row; the empty one where it has none.</summary>
    /// <param name="row">The row.</param>
    protected abstract Edtf When(Row row);
}
