using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>The records of an entity with a time, in its order: earliest day, latest day, id; what has no date comes last.</summary>
/// <remarks>The last arguments are the columns of the date and the latest day of each row.</remarks>
/// <inheritdoc cref="RowTable"/>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TimedTable<T>(
    int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool, long startColumn, long endColumn, LatestDays latestDays)
    : Table<T>(count, stride, blockBits, rows, heap, pool)
    where T : class, IRecord
{
    /// <summary>All records, in the order of time.</summary>
    public TimedSet<T> InTime => new(this, null, 0, Count);

    /// <summary>The latest day of each row.</summary>
    internal LatestDays LatestDays { get; } = latestDays;

    /// <summary>The records of a group of an index, in the order of time; none for a group that does not exist.</summary>
    /// <param name="index">The index.</param>
    /// <param name="group">The group.</param>
    public TimedSet<T> InTimeOf(RowIndex index, int group)
    {
        ArgumentNullException.ThrowIfNull(index);
        index.Group(group, out var start, out var end);
        return new TimedSet<T>(this, index, start, end);
    }

    /// <summary>The date of a row, without making its record; the empty one where it has none.</summary>
    internal Edtf DateOf(int row) => Row(row).Date(startColumn, endColumn);

    /// <summary>Whether a row has a date whose earliest day is before some day.</summary>
    internal bool StartsBefore(int row, int day)
    {
        var when = new Edtf(Row(row).Read(startColumn), 0);
        return !when.IsEmpty && when.EarliestDay < day;
    }
}
