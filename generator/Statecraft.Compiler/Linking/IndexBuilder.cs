using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>Builds the indexes of one entity from the finished tables.</summary>
internal sealed class IndexBuilder(SchemaModel schema, IReadOnlyDictionary<string, TableData> tables, TextPool texts, ListPool lists)
{
    /// <summary>Keys of one record up to this many are looked through, which is faster than any set.</summary>
    private const int Handful = 8;

    private readonly Dictionary<(string Entity, string Part), (TextKeys Keys, int[] Order)> textKeys = [];

    public IndexData Build(IndexModel model)
    {
        var paths = new KeyPath[model.Parts.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            var part = model.Parts[i];
            paths[i] = new KeyPath(part, tables[model.Owner], tables, lists, part.Leaf.Type.IsStoredAsText ? OrderOf(model.Owner, part).Order : null);
        }

        return paths.Length > 1 ? Composite(model, paths) : Single(model, paths[0]);
    }

    /// <summary>The texts of a part of a key in order, for keys that have several parts.</summary>
    public TextKeys TextsOf(string entity, IndexPart part) => OrderOf(entity, part).Keys;

    /// <summary>The texts of a part of a key in order, and the place of each by its number among all texts.</summary>
    private (TextKeys Keys, int[] Order) OrderOf(string entity, IndexPart part)
    {
        if (textKeys.TryGetValue((entity, part.ToString()), out var known)) return known;
        var path = new KeyPath(part, tables[entity], tables, lists, texts: null);
        var found = new List<long>();
        for (var row = 0; row < tables[entity].RowCount; row++) path.Collect(row, found);
        var order = new int[texts.Texts.Count + 1];
        foreach (var number in found) order[number] = 1;
        var numbers = new List<int>();
        for (var number = 1; number < order.Length; number++)
            if (order[number] == 1) numbers.Add(number);
        int[] sorted = [.. numbers];
        string[] distinct = Array.ConvertAll(sorted, number => texts[number]);
        Array.Sort(distinct, sorted, StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++) order[sorted[i]] = i;
        textKeys.Add((entity, part.ToString()), known = (new TextKeys(part.Leaf, distinct), order));
        return known;
    }

    /// <summary>Keys that are numbers from 0 are the groups; others are numbered in their order first.</summary>
    private IndexData Single(IndexModel model, KeyPath path)
    {
        var (keys, rows) = Pairs(path, tables[model.Owner].RowCount);
        long[] sorted = [];
        if (model.Shape == IndexShape.Sorted)
        {
            sorted = [.. keys.Distinct()];
            Array.Sort(sorted);
            for (var i = 0; i < keys.Count; i++) keys[i] = Array.BinarySearch(sorted, keys[i]);
        }

        string[] names = model.Shape == IndexShape.Text ? TextsOf(model.Owner, model.Parts[0]).Texts : [];
        var leaf = model.Parts[0].Leaf.Type;
        var groups = model.Shape switch
        {
            IndexShape.Sorted => sorted.Length,
            IndexShape.Text => names.Length,
            _ when leaf.Kind == FieldKind.Entity => tables[leaf.Name].RowCount,
            // An enum without words is a problem of the schema; what is missing of it is 0 all the same.
            _ => leaf.Kind == FieldKind.Enum ? Math.Max(1, schema.Enum(leaf.Name).Members.Count) : 2,
        };
        return Grouped(model, sorted, names, groups, keys, rows);
    }

    /// <summary>The keys of all rows with their rows, in the order of the rows; a record that has a key twice is found by it once.</summary>
    private static (List<long> Keys, List<int> Rows) Pairs(KeyPath path, int rowCount)
    {
        var (keys, rows) = (new List<long>(rowCount), new List<int>(rowCount));
        var found = new List<long>();
        for (var row = 0; row < rowCount; row++)
        {
            found.Clear();
            path.Collect(row, found);
            keys.AddRange(found.Count > Handful ? found.Distinct() : found.Where((key, i) => found.IndexOf(key) == i));
            while (rows.Count < keys.Count) rows.Add(row);
        }

        return (keys, rows);
    }

    /// <summary>Sorts the rows by their groups and leaves those of one group in their order.</summary>
    private static IndexData Grouped(IndexModel model, long[] sorted, string[] names, int groups, List<long> keys, List<int> rows)
    {
        var starts = new int[groups + 1];
        foreach (var key in keys) starts[key + 1]++;
        for (var i = 0; i < groups; i++) starts[i + 1] += starts[i];
        var next = (int[])starts.Clone();
        var ordered = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++) ordered[next[keys[i]]++] = rows[i];
        return new IndexData(model, sorted, names, starts, ordered);
    }

    /// <summary>The rows that have a value in every part of the key, in the order of their keys and then their own.</summary>
    private IndexData Composite(IndexModel model, KeyPath[] paths)
    {
        var (parts, found, part) = (new List<long>(), new List<int>(), new List<long>());
        for (var row = 0; row < tables[model.Owner].RowCount; row++)
        {
            foreach (var path in paths)
            {
                part.Clear();
                path.Collect(row, part);
                if (part.Count == 0) break;
                parts.Add(part[0]);
            }

            if (parts.Count == (found.Count + 1) * paths.Length) found.Add(row);
            else parts.RemoveRange(found.Count * paths.Length, parts.Count - (found.Count * paths.Length));
        }

        // Rows were found in their order, so what was found first comes first.
        var order = Enumerable.Range(0, found.Count).ToArray();
        Array.Sort(order, (left, right) => Compare(parts, left, right, paths.Length) is var byKey && byKey != 0 ? byKey : left.CompareTo(right));
        var (keys, starts) = (new List<long>(), new List<int>());
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0 && Compare(parts, order[i - 1], order[i], paths.Length) == 0) continue;
            for (var k = 0; k < paths.Length; k++) keys.Add(parts[(order[i] * paths.Length) + k]);
            starts.Add(i);
        }

        starts.Add(order.Length);
        return new IndexData(model, [.. keys], [], [.. starts], Array.ConvertAll(order, i => found[i]));
    }

    private static int Compare(List<long> parts, int left, int right, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (one, other) = (parts[(left * count) + i], parts[(right * count) + i]);
            if (one != other) return one.CompareTo(other);
        }

        return 0;
    }
}
