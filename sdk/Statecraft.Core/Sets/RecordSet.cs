using System.Collections;
using System.Runtime.InteropServices;
using Statecraft.Core.Storage;

namespace Statecraft.Core;

/// <summary>Records of one kind, in the order of their ids. It is a view of the dataset: making one, counting it and passing over it copies nothing. The default value is empty.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly struct RecordSet<T> : IReadOnlyList<T>, IList<T>, IEquatable<RecordSet<T>>
    where T : class, IRecord
{
    // Fields and no properties: whatever is called in the first answer of a program has to be compiled for it.
    internal readonly Table<T>? Table;
    internal readonly RowIndex? Index;
    internal readonly int Start;
    internal readonly int End;

    /// <param name="table">The table of the records.</param>
    /// <param name="index">The index that holds their rows; null where they are a stretch of the table itself.</param>
    /// <param name="start">The first place in the index or table.</param>
    /// <param name="end">The place after the last one.</param>
    internal RecordSet(Table<T>? table, RowIndex? index, int start, int end)
    {
        Table = table;
        Index = index;
        Start = start;
        End = end;
    }

    /// <summary>The number of records.</summary>
    public int Count => End - Start;

    bool ICollection<T>.IsReadOnly => true;

    /// <summary>The record at a place.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Table!.At(Index is null ? Start + index : Index.Row(Start + index));
        }
    }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw SetMembers.ReadOnly();
    }

    /// <summary>Whether two sets are the same view of the same records. Two ways that lead to equal records are two views.</summary>
    public static bool operator ==(RecordSet<T> left, RecordSet<T> right) => left.Equals(right);

    /// <summary>Whether two sets are different views.</summary>
    public static bool operator !=(RecordSet<T> left, RecordSet<T> right) => !left.Equals(right);

    /// <summary>Passes over the records without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a record stands in the set, compared by value.</summary>
    /// <param name="item">The record.</param>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The place of a record, compared by value; -1 where it is not in the set.</summary>
    /// <param name="item">The record.</param>
    public int IndexOf(T item) => SetMembers.IndexOf(this, item);

    /// <summary>Copies the records into an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">The place of the first record in it.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is less than 0.</exception>
    /// <exception cref="ArgumentException">The array is too short for the records.</exception>
    public void CopyTo(T[] array, int arrayIndex) => SetMembers.CopyTo(this, array, arrayIndex);

    /// <inheritdoc/>
    public bool Equals(RecordSet<T> other) =>
        Table == other.Table && Index == other.Index && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordSet<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Start, End);

    void IList<T>.Insert(int index, T item) => throw SetMembers.ReadOnly();

    void IList<T>.RemoveAt(int index) => throw SetMembers.ReadOnly();

    void ICollection<T>.Add(T item) => throw SetMembers.ReadOnly();

    void ICollection<T>.Clear() => throw SetMembers.ReadOnly();

    bool ICollection<T>.Remove(T item) => throw SetMembers.ReadOnly();

    /// <summary>Passes over the records of a set.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Table<T>? table;
        private readonly RowIndex? index;
        private readonly int start;
        private readonly int end;
        private int place;

        internal Enumerator(RecordSet<T> records)
        {
            table = records.Table;
            index = records.Index;
            start = records.Start;
            end = records.End;
            place = start - 1;
        }

        /// <inheritdoc/>
        public readonly T Current => table!.At(index is null ? place : index.Row(place));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++place < end;

        void IEnumerator.Reset() => place = start - 1;

        readonly void IDisposable.Dispose()
        {
        }
    }
}
