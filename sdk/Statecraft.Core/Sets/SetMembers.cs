namespace Statecraft.Core;

/// <summary>What both kinds of sets do in one way.</summary>
internal static class SetMembers
{
    public static NotSupportedException ReadOnly() => new("A set of records is a view of the dataset and cannot be changed.");

    public static int IndexOf<T>(IReadOnlyList<T> set, T item)
    {
        for (var i = 0; i < set.Count; i++)
            if (EqualityComparer<T>.Default.Equals(set[i], item)) return i;
        return -1;
    }

    public static void CopyTo<T>(IReadOnlyList<T> set, T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < set.Count) throw new ArgumentException("The array is too short for the records.", nameof(array));
        for (var i = 0; i < set.Count; i++) array[arrayIndex + i] = set[i];
    }
}
