using Statecraft.Core.Storage;

namespace Statecraft.Core;

/// <summary>A stretch of rows of a table, or of an index over it.</summary>
internal readonly struct RowRange(RowIndex? index, int start, int end)
{
    public RowIndex? Index { get; } = index;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int Count => End - Start;

    /// <summary>The row at a place between start and end.</summary>
    public int RowAt(int place) => Index is null ? place : Index.Row(place);

    public static RowRange Group(RowIndex index, int group)
    {
        var (start, end) = index.Group(group);
        return new RowRange(index, start, end);
    }
}
