using System.Collections;
using System.Runtime.InteropServices;
using Statecraft.Core.Storage;

namespace Statecraft.Core;

/// <summary>
/// Records of one kind with a time, in its order: earliest day, latest day, id; those without a date last. It is a view of the dataset: making
/// one, cutting it by time and passing over it copies nothing. The default value is empty.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly struct TimedSet<T> : IReadOnlyList<T>, IList<T>, IEquatable<TimedSet<T>>
    where T : class, IRecord
{
    internal readonly TimedTable<T>? Table;
    internal readonly RowIndex? Index;
    internal readonly int Start;
    internal readonly int End;

    internal TimedSet(TimedTable<T> table, RowIndex? index, int start, int end)
    {
        Table = table;
        Index = index;
        Start = start;
        End = end;
    }

    /// <summary>The number of records.</summary>
    public int Count => End - Start;

    bool ICollection<T>.IsReadOnly => true;

    // Made where it is needed, and not kept: a program that only counts need not know this type.
    private RecordSet<T> Records => new(Table, Index, Start, End);

    /// <summary>The record at a place.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Records[index];

    T IList<T>.this[int index]
    {
        get => Records[index];
        set => throw SetMembers.ReadOnly();
    }

    /// <summary>Whether two sets are the same view of the same records. Two ways that lead to equal records are two views.</summary>
    public static bool operator ==(TimedSet<T> left, TimedSet<T> right) => left.Equals(right);

    /// <summary>Whether two sets are different views.</summary>
    public static bool operator !=(TimedSet<T> left, TimedSet<T> right) => !left.Equals(right);

    /// <summary>The records that possibly fall into a year; none that has no date.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    public Overlap<T> During(int year) => During(year, year);

    /// <summary>The records that possibly fall into some years; none that has no date.</summary>
    /// <param name="firstYear">The first year, from 1 to 9999.</param>
    /// <param name="lastYear">The last year, from 1 to 9999. Where it is before the first, no record is found.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    public Overlap<T> During(int firstYear, int lastYear) => During(new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31));

    /// <summary>The records that possibly fall on a day of a window; none that has no date.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day. Where it is before the first, no record is found.</param>
    public Overlap<T> During(DateOnly first, DateOnly last) => new(this, first.DayNumber, last.DayNumber, certainly: false);

    /// <summary>The records that possibly fall into the time from the earliest to the latest day of a date; none that has no date.</summary>
    /// <param name="date">The date. The empty one finds no record.</param>
    public Overlap<T> During(Edtf date) => During(date, certainly: false);

    /// <summary>The records that fall into a year however their dates turn out; none whose date is uncertain or approximate, or that has none.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    public Overlap<T> CertainlyDuring(int year) => CertainlyDuring(year, year);

    /// <summary>The records that fall into some years however their dates turn out; none whose date is uncertain or approximate, or that has none.</summary>
    /// <param name="firstYear">The first year, from 1 to 9999.</param>
    /// <param name="lastYear">The last year, from 1 to 9999. Where it is before the first, no record is found.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    public Overlap<T> CertainlyDuring(int firstYear, int lastYear) =>
        CertainlyDuring(new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31));

    /// <summary>The records that fall on a day of a window however their dates turn out, as <see cref="Edtf.CertainlyOverlaps(DateOnly, DateOnly)"/> has it; none without a date.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day. Where it is before the first, no record is found.</param>
    public Overlap<T> CertainlyDuring(DateOnly first, DateOnly last) => new(this, first.DayNumber, last.DayNumber, certainly: true);

    /// <summary>The records that fall into the time from the earliest to the latest day of a date however their own dates turn out; none without a date.</summary>
    /// <param name="date">The date. The empty one finds no record.</param>
    public Overlap<T> CertainlyDuring(Edtf date) => During(date, certainly: true);

    /// <summary>Passes over the records without allocating.</summary>
    public RecordSet<T>.Enumerator GetEnumerator() => Records.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a record stands in the set, compared by value.</summary>
    /// <param name="item">The record.</param>
    public bool Contains(T item) => Records.Contains(item);

    /// <summary>The place of a record, compared by value; -1 where it is not in the set.</summary>
    /// <param name="item">The record.</param>
    public int IndexOf(T item) => Records.IndexOf(item);

    /// <summary>Copies the records into an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">The place of the first record in it.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is less than 0.</exception>
    /// <exception cref="ArgumentException">The array is too short for the records.</exception>
    public void CopyTo(T[] array, int arrayIndex) => Records.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public bool Equals(TimedSet<T> other) => Records.Equals(other.Records);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimedSet<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Records.GetHashCode();

    void IList<T>.Insert(int index, T item) => throw SetMembers.ReadOnly();

    void IList<T>.RemoveAt(int index) => throw SetMembers.ReadOnly();

    void ICollection<T>.Add(T item) => throw SetMembers.ReadOnly();

    void ICollection<T>.Clear() => throw SetMembers.ReadOnly();

    bool ICollection<T>.Remove(T item) => throw SetMembers.ReadOnly();

    private Overlap<T> During(Edtf date, bool certainly) =>
        date.IsEmpty ? default : new(this, date.EarliestDay, date.LatestDay, certainly);
}
