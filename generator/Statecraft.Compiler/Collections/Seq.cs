using System.Collections;
using System.Collections.Immutable;

namespace Statecraft.Compiler.Collections;

/// <summary>
/// An immutable list that equals another one with the same items. Roslyn's caching compares models with <c>Equals</c>, and an
/// <see cref="ImmutableArray{T}"/> compares only the reference: every list of a model is one of these. The default is empty.
/// </summary>
internal readonly struct Seq<T> : IEquatable<Seq<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    /// <summary>Takes the array over; nobody may change it afterwards.</summary>
    public Seq(T[] items) => this.items = items;

    public static Seq<T> Empty => default;

    public int Count => items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => Items[index];

    private T[] Items => items ?? [];

    public bool Equals(Seq<T> other)
    {
        if (ReferenceEquals(items, other.items)) return true;
        var (mine, theirs) = (Items, other.Items);
        if (mine.Length != theirs.Length) return false;
        for (var i = 0; i < mine.Length; i++)
            if (!mine[i].Equals(theirs[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => obj is Seq<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in Items) hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Loops run over every list of every record, and need no object each.</summary>
    public struct Enumerator(T[] items)
    {
        private readonly T[] items = items;
        private int next;

        public readonly T Current => items[next - 1];

        public bool MoveNext() => next++ < items.Length;
    }
}

internal static class Seq
{
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
