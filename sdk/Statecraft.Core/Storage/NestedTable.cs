using System.Collections.Immutable;
using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>The rows of a nested type. They are kept by the records that hold them, so there is no cache of them here.</summary>
/// <inheritdoc cref="RowTable"/>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NestedTable<T>(int count, int stride, int blockBits, Blocks rows, Heap heap, Pool pool)
    : RowTable(count, stride, blockBits, rows, heap, pool)
    where T : class
{
    /// <summary>The values in a run of rows.</summary>
    /// <param name="made">The list, once it was made.</param>
    /// <param name="first">The first row.</param>
    /// <param name="length">The number of rows.</param>
    public ImmutableArray<T> Run(ref T[]? made, int first, int length) =>
        made is null ? Once(ref made, MakeRun(first, length)) : Wrap(made);

    /// <summary>The value in a row, or null at the handle 0.</summary>
    /// <param name="made">The value, once it was made.</param>
    /// <param name="handle">The row plus one.</param>
    public T? One(ref T? made, int handle)
    {
        if (made is not null || handle == 0) return made;
        var mine = Make(Row(handle - 1));
        return Interlocked.CompareExchange(ref made, mine, null) ?? mine;
    }

    /// <summary>Makes the value of a row.</summary>
    /// <param name="row">The row.</param>
    protected abstract T Make(Row row);

    private T[] MakeRun(int first, int length)
    {
        if (length == 0) return [];
        var values = new T[length];
        for (var i = 0; i < length; i++) values[i] = Make(Row(first + i));
        return values;
    }
}
