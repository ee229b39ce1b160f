using System.Text;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>The keys of an index in ascending order, a key a line; each part as wide as its largest number needs.</summary>
internal sealed class SortedKeysLayout
{
    private readonly long[] keys;

    /// <param name="keys">The parts of the keys, key by key.</param>
    /// <param name="parts">The number of parts of a key.</param>
    public SortedKeysLayout(long[] keys, int parts)
    {
        this.keys = keys;
        var columns = new List<ColumnLayout>();
        var offset = 0;
        for (var part = 0; part < parts; part++)
        {
            var numbers = keys.Where((_, i) => i % parts == part).DefaultIfEmpty(0).ToList();
            var column = new ColumnLayout("", offset, Math.Max(1, Digits.WidthOf(numbers.Max() - numbers.Min())), numbers.Min());
            columns.Add(column);
            offset += column.Width;
        }

        Columns = columns;
        BlockBits = Digits.LinesPerBlockBits(offset + 1);
    }

    public IReadOnlyList<ColumnLayout> Columns { get; }

    public int BlockBits { get; }

    public int Count => keys.Length / Columns.Count;

    public IEnumerable<string> Blocks => Literals.OfLines(Enumerable.Range(0, Count).Select(Line), BlockBits);

    private string Line(int key)
    {
        var line = new StringBuilder();
        for (var part = 0; part < Columns.Count; part++) Digits.Append(line, keys[(key * Columns.Count) + part] - Columns[part].Least, Columns[part].Width);
        return line.ToString();
    }
}
