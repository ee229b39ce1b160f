using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Statecraft.Core.Storage;

/// <summary>The rows of one type of record, and how the values of a row are decoded when they are first read.</summary>
/// <param name="count">The number of rows.</param>
/// <param name="stride">The bytes from one row to the next.</param>
/// <param name="blockBits">How many rows a literal holds, as a power of two.</param>
/// <param name="rows">The literals.</param>
/// <param name="heap">The texts of the dataset.</param>
/// <param name="pool">The lists of the dataset.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowTable(int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool)
{
    // A field, because a property would have to be compiled for the first answer of a program.
    private protected readonly Heap Heap = heap;

    /// <summary>The number of rows.</summary>
    public int Count { get; } = count;

    /// <summary>The digits of a row, and of those that follow it in its literal.</summary>
    /// <param name="row">The row, counted from 0.</param>
    public Row Row(int row) => new(rows(row >> blockBits)[((row & ((1 << blockBits) - 1)) * stride)..]);

    /// <summary>A decimal number, or null at the handle 0.</summary>
    /// <param name="handle">The handle of its text.</param>
    public decimal? Number(int handle) => Heap.Text(handle) is { } text ? ToDecimal(text) : null;

    /// <summary>A measure, or null at the handle 0.</summary>
    /// <param name="handle">The handle of its text.</param>
    public Measure? Measure(int handle) => Heap.Text(handle) is { } text ? Core.Measure.Parse(text) : null;

    /// <summary>An address, or null at the handle 0.</summary>
    /// <param name="handle">The handle of its text.</param>
    public Uri? Uri(int handle) => Heap.Text(handle) is { } text ? new Uri(text) : null;

    /// <summary>A list of texts.</summary>
    /// <param name="made">The list, once it was made.</param>
    /// <param name="handle">Its handle.</param>
    public ImmutableArray<string> Texts(ref string[]? made, int handle) =>
        made is null ? Make(ref made, handle, stored => Heap.Text((int)stored)!) : Wrap(made);

    /// <summary>A list of decimal numbers.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<decimal> Numbers(ref decimal[]? made, int handle) =>
        made is null ? Make(ref made, handle, stored => ToDecimal(Heap.Text((int)stored)!)) : Wrap(made);

    /// <summary>A list of measures.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<Measure> Measures(ref Measure[]? made, int handle) =>
        made is null ? Make(ref made, handle, stored => Core.Measure.Parse(Heap.Text((int)stored)!)) : Wrap(made);

    /// <summary>A list of addresses.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<Uri> Uris(ref Uri[]? made, int handle) =>
        made is null ? Make(ref made, handle, stored => new Uri(Heap.Text((int)stored)!)) : Wrap(made);

    /// <summary>A list of whole numbers.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<int> Ints(ref int[]? made, int handle) =>
        made is null ? Make(ref made, handle, Pool.Int) : Wrap(made);

    /// <summary>A list of truth values.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<bool> Flags(ref bool[]? made, int handle) =>
        made is null ? Make(ref made, handle, static stored => stored != 0) : Wrap(made);

    /// <summary>A list of days.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<DateOnly> Days(ref DateOnly[]? made, int handle) =>
        made is null ? Make(ref made, handle, static stored => DateOnly.FromDayNumber((int)stored)) : Wrap(made);

    /// <summary>A list of dates.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<Edtf> Dates(ref Edtf[]? made, int handle) =>
        made is null ? Once(ref made, pool.ReadDates(handle)) : Wrap(made);

    /// <summary>A list of members of an enum.</summary>
    /// <inheritdoc cref="Texts"/>
    public ImmutableArray<TEnum> Enums<TEnum>(ref TEnum[]? made, int handle)
        where TEnum : struct, Enum => made is null ? Make(ref made, handle, Pool.Enum<TEnum>) : Wrap(made);

    /// <summary>A list of records of a table.</summary>
    /// <param name="made">The list, once it was made.</param>
    /// <param name="handle">Its handle.</param>
    /// <param name="table">The table of the records.</param>
    public ImmutableArray<T> Records<T>(ref T[]? made, int handle, Table<T> table)
        where T : class, IRecord => made is null ? MakeRecords(ref made, handle, table) : Wrap(made);

    /// <summary>A list of records of another dataset.</summary>
    /// <param name="made">The list, once it was made.</param>
    /// <param name="handle">Its handle.</param>
    /// <param name="get">Finds a record there by its id.</param>
    /// <exception cref="KeyNotFoundException">The version that is loaded has one of the records no more.</exception>
    public ImmutableArray<T> Records<T>(ref T[]? made, int handle, Func<string, T> get)
        where T : class, IRecord => made is null ? MakeRecords(ref made, handle, get) : Wrap(made);

    /// <summary>Keeps the list that was made first, if several threads make it at once.</summary>
    private protected static ImmutableArray<T> Once<T>(ref T[]? made, T[] mine) => Wrap(Interlocked.CompareExchange(ref made, mine, null) ?? mine);

    /// <summary>The list that a record keeps, as the record gives it away; nothing is copied.</summary>
    private protected static ImmutableArray<T> Wrap<T>(T[] made) => ImmutableCollectionsMarshal.AsImmutableArray(made);

    private ImmutableArray<T> Make<T>(ref T[]? made, int handle, Func<long, T> make) => Once(ref made, pool.Read(handle, make));

    // Apart, because the function that it makes holds the table, and must not be made for a list that is there.
    private ImmutableArray<T> MakeRecords<T>(ref T[]? made, int handle, Table<T> table)
        where T : class, IRecord => Make(ref made, handle, stored => table.At((int)stored - 1));

    private ImmutableArray<T> MakeRecords<T>(ref T[]? made, int handle, Func<string, T> get) => Make(ref made, handle, stored => get(Heap.Text((int)stored)!));

    private static decimal ToDecimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
