using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>Builds the indexes of one entity from the finished tables.</summary>
internal sealed class IndexBuilder(SchemaModel schema, IReadOnlyDictionary<string, TableData> tables, TextPool texts, ListPool lists)
{
    private readonly Dictionary<(string Entity, string Field), (TextKeys Keys, int[] Order)> textKeys = [];

    public IndexData Build(IndexModel model)
    {
        var paths = new KeyPath[model.Parts.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            var leaf = model.Parts[i].Leaf;
            paths[i] = new KeyPath(
                model.Parts[i], tables[model.Owner], tables, lists, leaf.Type.IsStoredAsText ? OrderOf(model.Owner, leaf).Order : null);
        }

        return paths.Length > 1 ? Composite(model, paths) : Single(model, paths[0]);
    }

    /// <summary>The texts of a field in order, for keys that have it as one of several parts.</summary>
    public TextKeys TextsOf(string entity, FieldModel field) => OrderOf(entity, field).Keys;

    /// <summary>The texts of a field in order, and the place of each by its number among all texts.</summary>
    private (TextKeys Keys, int[] Order) OrderOf(string entity, FieldModel field)
    {
        if (textKeys.TryGetValue((entity, field.Name), out var known)) return known;
        var table = tables[entity];
        var column = table.ColumnOf(field);
        var order = new int[texts.Texts.Count + 1];
        for (var row = 0; row < table.RowCount; row++) order[table[row, column]] = 1;
        string[] distinct = [.. texts.Texts.Where((_, i) => order[i + 1] == 1)];
        Array.Sort(distinct, StringComparer.Ordinal);
        for (var i = 0; i < distinct.Length; i++) order[texts.NumberOf(distinct[i])] = i;
        textKeys.Add((entity, field.Name), known = (new TextKeys(field, distinct), order));
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

        string[] names = model.Shape == IndexShape.Text ? TextsOf(model.Owner, model.Parts[0].Leaf).Texts : [];
        var leaf = model.Parts[0].Leaf.Type;
        var groups = model.Shape switch
        {
            IndexShape.Sorted => sorted.Length,
            IndexShape.Text => names.Length,
            _ when leaf.Kind == FieldKind.Entity => tables[leaf.Name].RowCount,
            _ => leaf.Kind == FieldKind.Enum ? schema.Enum(leaf.Name).Members.Count : 2,
        };
        return Grouped(model, sorted, names, groups, keys, rows);
    }

    /// <summary>The keys of all rows with their rows, in the order of the rows; a record that has a key twice is found by it once.</summary>
    private static (List<long> Keys, List<int> Rows) Pairs(KeyPath path, int rowCount)
    {
        var (keys, rows) = (new List<long>(rowCount), new List<int>(rowCount));
        for (var row = 0; row < rowCount; row++)
        {
            var first = keys.Count;
            path.Collect(row, keys);
            for (var i = first; i < keys.Count; i++)
                if (keys.IndexOf(keys[i], first, i - first) >= 0) keys.RemoveAt(i--);
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
        var found = new List<(long[] Key, int Row)>();
        var part = new List<long>();
        for (var row = 0; row < tables[model.Owner].RowCount; row++)
        {
            var key = new long[paths.Length];
            var has = 0;
            for (; has < paths.Length; has++)
            {
                part.Clear();
                paths[has].Collect(row, part);
                if (part.Count == 0) break;
                key[has] = part[0];
            }

            if (has == paths.Length) found.Add((key, row));
        }

        found.Sort(static (left, right) => Compare(left.Key, right.Key) is var byKey && byKey != 0 ? byKey : left.Row.CompareTo(right.Row));
        var (keys, starts) = (new List<long>(), new List<int>());
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0 && Compare(found[i - 1].Key, found[i].Key) == 0) continue;
            keys.AddRange(found[i].Key);
            starts.Add(i);
        }

        starts.Add(found.Count);
        return new IndexData(model, [.. keys], [], [.. starts], [.. found.Select(f => f.Row)]);
    }

    private static int Compare(long[] left, long[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        return 0;
    }
}
