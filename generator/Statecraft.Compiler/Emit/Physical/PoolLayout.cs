using Statecraft.Compiler.Linking;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>Where each list stands in the literals: a line with its length and its values, all of one width.</summary>
internal sealed class PoolLayout
{
    private readonly int[] handles;
    private readonly Literals literals = new();

    public PoolLayout(IReadOnlyList<ListData> lists, HeapLayout heap)
    {
        var largest = lists.Count == 0 ? 1L : 0;
        foreach (var list in lists)
        {
            largest = Math.Max(largest, list.Values.Count);
            foreach (var value in list.Values) largest = Math.Max(largest, Stored(list, value));
        }

        Width = Digits.WidthOf(largest);
        handles = new int[lists.Count];
        for (var i = 0; i < handles.Length; i++)
        {
            var (line, at) = literals.Add((lists[i].Values.Count + 1) * Width);
            Digits.Append(line, lists[i].Values.Count, Width);
            foreach (var value in lists[i].Values) Digits.Append(line, Stored(lists[i], value), Width);
            handles[i] = at + 1;
        }

        long Stored(ListData list, long value) => list.OfTexts ? heap.Handle(value) : value;
    }

    /// <summary>The digits of a value.</summary>
    public int Width { get; }

    public IEnumerable<string> Blocks => literals.Blocks;

    /// <summary>The handle of a list by its number among all lists; 0 for 0, which is the empty one.</summary>
    public int Handle(long number) => number == 0 ? 0 : handles[number - 1];
}
