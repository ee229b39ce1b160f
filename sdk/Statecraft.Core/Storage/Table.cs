using System.ComponentModel;
using Statecraft.Core.Text;

namespace Statecraft.Core.Storage;

/// <summary>The records of one entity. A row becomes a record when it is first asked for. Where several threads ask at once, all get the same record.</summary>
/// <inheritdoc cref="RowTable"/>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Table<T>(int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool)
    : RowTable(count, stride, blockBits, rows, heap, pool)
    where T : class, IRecord
{
    private const int ChunkBits = 10;
    private const int ChunkSize = 1 << ChunkBits;

    // The records that were made, in chunks, so that a program does not pay for those that it never asks for.
    private readonly T?[]?[] made = new T?[]?[(count + ChunkSize - 1) >> ChunkBits];

    /// <summary>All ids, with those that records had before.</summary>
    protected abstract KeyIndex Ids { get; }

    /// <summary>All records, in the order of the table.</summary>
    public RecordSet<T> Records => new(this, null, 0, Count);

    /// <summary>The records of a group of an index, in the order of the table; none for a group that does not exist.</summary>
    /// <param name="index">The index.</param>
    /// <param name="group">The group.</param>
    public RecordSet<T> Group(RowIndex index, int group)
    {
        ArgumentNullException.ThrowIfNull(index);
        index.Group(group, out var start, out var end);
        return new RecordSet<T>(this, index, start, end);
    }

    /// <summary>The record of a row.</summary>
    /// <param name="row">The row, counted from 0.</param>
    public T At(int row) => made[row >> ChunkBits] is { } chunk && chunk[row & (ChunkSize - 1)] is { } record ? record : Add(row);

    /// <summary>The record at a handle; null at 0.</summary>
    /// <param name="handle">The row plus one.</param>
    public T? Get(int handle) => handle == 0 ? null : At(handle - 1);

    /// <summary>The record that a key leads to, or null.</summary>
    /// <param name="key">The key.</param>
    /// <param name="index">The index of such keys.</param>
    public T? Find(string key, KeyIndex index)
    {
        var row = index.Find(key, Heap);
        return row < 0 ? null : At(row);
    }

    /// <summary>What is thrown where no record has an id; the message suggests one that is near.</summary>
    /// <param name="id">The id.</param>
    public KeyNotFoundException NotFound(string id)
    {
        var near = Suggestion.For(id, Enumerable.Range(0, Count).Select(row => At(row).Id));
        return new KeyNotFoundException($"There is no {typeof(T).Name} '{id}'{(near is null ? "." : $"; did you mean '{near}'?")}");
    }

    /// <summary>The row of a record; -1 where there is none.</summary>
    /// <param name="handle">The row plus one, or 0 where the record does not come from a table: then its id says it.</param>
    /// <param name="record">The record.</param>
    public int RowOf(int handle, T record) => handle > 0 ? handle - 1 : RowOf(record);

    /// <summary>The row of a record by its id; -1 where there is none.</summary>
    /// <param name="record">The record.</param>
    public int RowOf(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Ids.Find(record.Id, Heap);
    }

    /// <summary>Makes the record of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="handle">The place of the row in the table, counted from 1.</param>
    protected abstract T Make(Row row, int handle);

    private T?[] AddChunk(int number)
    {
        var mine = new T?[Math.Min(ChunkSize, Count - (number << ChunkBits))];
        return Interlocked.CompareExchange(ref made[number], mine, null) ?? mine;
    }

    private T Add(int row)
    {
        var chunk = made[row >> ChunkBits] ?? AddChunk(row >> ChunkBits);
        var mine = Make(Row(row), row + 1);
        return Interlocked.CompareExchange(ref chunk[row & (ChunkSize - 1)], mine, null) ?? mine;
    }
}
