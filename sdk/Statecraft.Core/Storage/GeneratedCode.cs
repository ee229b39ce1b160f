using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Statecraft.Core.Storage;

/// <summary>What generated records need in many places. Extension methods, so that no field of a record can hide them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedCode
{
    /// <summary>The array of a list that a program set; an empty one where it set none.</summary>
    /// <param name="values">The list.</param>
    public static T[] ToArrayOrEmpty<T>(this ImmutableArray<T> values) => ImmutableCollectionsMarshal.AsArray(values) ?? [];

    /// <summary>Whether two lists name the same records in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool HasSameIds<T>(this ImmutableArray<T> left, ImmutableArray<T> right)
        where T : class, IRecord
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i].Id != right[i].Id) return false;
        return true;
    }

    /// <summary>Whether two lists hold the same addresses, to the letter.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool HasSameTexts(this ImmutableArray<Uri> left, ImmutableArray<Uri> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i].OriginalString != right[i].OriginalString) return false;
        return true;
    }

    /// <summary>The record of another dataset whose id is the text at a handle; null at 0.</summary>
    /// <param name="texts">The texts of the dataset that refers to it.</param>
    /// <param name="handle">The handle of the id.</param>
    /// <param name="get">Finds a record there by its id.</param>
    /// <exception cref="KeyNotFoundException">The version that is loaded has no such record any more.</exception>
    public static T? Record<T>(this Heap texts, int handle, Func<string, T> get)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(get);
        return texts.Text(handle) is { } id ? get(id) : null;
    }

    /// <summary>A whole number as a key.</summary>
    /// <param name="number">The number.</param>
    public static string ToKey(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One line to read: the id, and the values that are there.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">Its id; null where it has none.</param>
    /// <param name="values">Its main values.</param>
    public static string ToLine(this object record, string? id, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(record);
        var line = new StringBuilder(id);
        var separator = id is null ? "" : ": ";
        foreach (var value in values)
        {
            if (value is null) continue;
            line.Append(separator).Append(CultureInfo.InvariantCulture, $"{value}");
            separator = ", ";
        }

        return line.Length == 0 ? record.GetType().Name : line.ToString();
    }
}
