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
            var (least, most) = Range(part, parts);
            var column = new ColumnLayout("", offset, Math.Max(1, Digits.WidthOf(most - least)), least);
            columns.Add(column);
            offset += column.Width;
        }

        Columns = columns;
        BlockBits = Digits.LinesPerBlockBits(offset + 1);
    }

    public IReadOnlyList<ColumnLayout> Columns { get; }

    public int BlockBits { get; }

    public int Count => keys.Length / Columns.Count;

    public IEnumerable<string> Blocks => Literals.OfLines(Count, Columns.Sum(c => c.Width), BlockBits, Write);

    private (long Least, long Most) Range(int part, int parts)
    {
        if (keys.Length == 0) return default;
        var (least, most) = (keys[part], keys[part]);
        for (var i = part; i < keys.Length; i += parts) (least, most) = (Math.Min(least, keys[i]), Math.Max(most, keys[i]));
        return (least, most);
    }

    private int Write(int key, char[] buffer, int at)
    {
        for (var part = 0; part < Columns.Count; part++)
            at = Digits.Write(buffer, at, keys[(key * Columns.Count) + part] - Columns[part].Least, Columns[part].Width);
        return at;
    }
}
