using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>One row of a table while it becomes a record. Columns are named by numbers that hold their offset, width and least value.</summary>
/// <param name="cells">The digits of the row, with what follows them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Row(ReadOnlySpan<byte> cells)
{
    private readonly ReadOnlySpan<byte> cells = cells;

    /// <summary>A number.</summary>
    /// <param name="column">The column.</param>
    public int Read(long column) => (int)(Digits.Read(cells, (int)(column & 0xFFFF), (int)(column >> 16) & 0xF) + (column >> 20));

    /// <summary>A number, or null.</summary>
    /// <param name="column">The column, in which 0 is null and all others are one more than they say.</param>
    public int? Optional(long column)
    {
        var stored = Digits.Read(cells, (int)(column & 0xFFFF), (int)(column >> 16) & 0xF);
        return stored == 0 ? null : (int)(stored - 1 + (column >> 20));
    }

    /// <summary>True or false.</summary>
    /// <param name="column">The column.</param>
    public bool Flag(long column) => Read(column) != 0;

    /// <summary>True, false or null.</summary>
    /// <param name="column">The column.</param>
    public bool? OptionalFlag(long column) => Optional(column) is { } number ? number != 0 : null;

    /// <summary>A day.</summary>
    /// <param name="column">The column.</param>
    public DateOnly Day(long column) => DateOnly.FromDayNumber(Read(column));

    /// <summary>A day, or null.</summary>
    /// <param name="column">The column.</param>
    public DateOnly? OptionalDay(long column) => Optional(column) is { } number ? DateOnly.FromDayNumber(number) : null;

    /// <summary>A date; the empty one where there is none.</summary>
    /// <param name="start">The column of its first half.</param>
    /// <param name="end">The column of its second half.</param>
    public Edtf Date(long start, long end) => new(Read(start), Read(end));

    /// <summary>A date, or null.</summary>
    /// <param name="start">The column of its first half.</param>
    /// <param name="end">The column of its second half.</param>
    public Edtf? OptionalDate(long start, long end)
    {
        var bits = Read(start);
        return bits == 0 ? null : new Edtf(bits, Read(end));
    }
}
