using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>The records of an entity with a time, in its order: earliest day, latest day, id; what has no date comes last.</summary>
/// <remarks>The last argument is the latest day of each run of rows.</remarks>
/// <inheritdoc cref="RowTable"/>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TimedTable<T>(int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool, Numbers ends)
    : Table<T>(count, stride, blockBits, rows, heap, pool)
    where T : class, IRecord
{
    /// <summary>All records, in the order of time.</summary>
    public TimedSet<T> InTime => new(Records);

    /// <summary>The latest day of each run of rows.</summary>
    internal Numbers Ends { get; } = ends;

    /// <summary>The records of a group of an index, in the order of time; none for a group that does not exist.</summary>
    /// <param name="index">The index.</param>
    /// <param name="group">The group.</param>
    public TimedSet<T> InTimeOf(RowIndex index, int group) => new(Group(index, group));

    /// <summary>The date of a row, without making its record; the empty one where it has none.</summary>
    internal Edtf DateOf(int row) => DateOf(Row(row));

    /// <summary>The date of a row; the empty one where it has none.</summary>
    /// <param name="row">The row.</param>
    protected abstract Edtf DateOf(Row row);
}
