using System.Text;
using Statecraft.Compiler.Linking;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>Where each list stands in the literals: a line with its length and its values, all of one width.</summary>
internal sealed class PoolLayout
{
    private readonly int[] handles;
    private readonly Literals literals = new();

    public PoolLayout(IReadOnlyList<ListData> lists, HeapLayout heap)
    {
        var stored = lists.Select(l => l.Values.Select(v => l.OfTexts ? heap.Handle(v) : v).ToArray()).ToList();
        Width = Digits.WidthOf(stored.SelectMany(v => v.Append(v.Length)).DefaultIfEmpty(1).Max());
        handles = new int[stored.Count];
        for (var i = 0; i < stored.Count; i++)
        {
            var line = new StringBuilder((stored[i].Length + 1) * Width);
            Digits.Append(line, stored[i].Length, Width);
            foreach (var value in stored[i]) Digits.Append(line, value, Width);
            handles[i] = literals.Add(line.ToString(), line.Length) + 1;
        }
    }

    /// <summary>The digits of a value.</summary>
    public int Width { get; }

    public IEnumerable<string> Blocks => literals.Blocks;

    /// <summary>The handle of a list by its number among all lists; 0 for 0, which is the empty one.</summary>
    public int Handle(long number) => number == 0 ? 0 : handles[number - 1];
}
