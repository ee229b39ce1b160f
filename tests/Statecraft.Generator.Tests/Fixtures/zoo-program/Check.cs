using System;
using System.Collections.Generic;
using System.Linq;

static class Check
{
    public static void Same<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"Expected: {expected}\nActual:   {actual}");
    }

    public static void True(bool condition, string what = "it is so")
    {
        if (!condition) throw new InvalidOperationException($"Expected that {what}.");
    }

    public static void List<T>(IEnumerable<T> actual, params T[] expected)
    {
        var list = actual.ToList();
        if (!list.SequenceEqual(expected))
            throw new InvalidOperationException($"Expected: {string.Join(" | ", expected)}\nActual:   {string.Join(" | ", list)}");
    }

    public static void Ids<T>(IEnumerable<T> actual, params string[] expected)
        where T : Statecraft.Core.IRecord => List(actual.Select(record => record.Id), expected);
}
