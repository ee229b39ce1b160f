using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>Builds the indexes of one entity from the finished tables.</summary>
internal sealed class IndexBuilder(SchemaModel schema, IReadOnlyDictionary<string, TableData> tables, TextPool texts, ListPool lists)
{
    private readonly Dictionary<(string Entity, string Field), TextKeys> textKeys = [];

    public IndexData Build(IndexModel model)
    {
        var pairs = new List<(long[] Key, int Row)>();
        var table = tables[model.Owner];
        for (var row = 0; row < table.RowCount; row++)
            foreach (var key in KeysOf(model, table, row)) pairs.Add((key, row));
        pairs.Sort(static (left, right) => Compare(left.Key, right.Key) is var byKey && byKey != 0 ? byKey : left.Row.CompareTo(right.Row));
        return model.Shape == IndexShape.Dense ? Dense(model, pairs) : Sorted(model, pairs);
    }

    /// <summary>The numbers of the texts of a field, for keys that have it as one of several parts.</summary>
    public TextKeys TextsOf(string entity, FieldModel field)
    {
        if (textKeys.TryGetValue((entity, field.Name), out var known)) return known;
        var table = tables[entity];
        var column = table.ColumnOf(field);
        var distinct = new SortedSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
            if (table[row, column] is var number && number != 0) distinct.Add(texts[number]);
        textKeys.Add((entity, field.Name), known = new TextKeys(field, [.. distinct]));
        return known;
    }

    private IndexData Dense(IndexModel model, List<(long[] Key, int Row)> pairs)
    {
        var leaf = model.Parts[0].Leaf.Type;
        var groups = leaf.Kind switch
        {
            FieldKind.Entity => tables[leaf.Name].RowCount,
            FieldKind.Enum => schema.Enum(leaf.Name).Members.Count,
            _ => 2,
        };
        var starts = new int[groups + 1];
        var rows = Distinct(pairs);
        foreach (var (key, _) in rows) starts[key[0] + 1]++;
        for (var i = 0; i < groups; i++) starts[i + 1] += starts[i];
        return new IndexData(model, [], [], starts, [.. rows.Select(p => p.Row)]);
    }

    private IndexData Sorted(IndexModel model, List<(long[] Key, int Row)> pairs)
    {
        var keys = new List<long[]>();
        var starts = new List<int>();
        var rows = Distinct(pairs);
        for (var i = 0; i < rows.Count; i++)
        {
            if (keys.Count > 0 && Compare(keys[keys.Count - 1], rows[i].Key) == 0) continue;
            keys.Add(rows[i].Key);
            starts.Add(i);
        }

        starts.Add(rows.Count);
        string[] names = model.Shape == IndexShape.Text ? TextsOf(model.Owner, model.Parts[0].Leaf).Texts : [];
        return new IndexData(model, names.Length > 0 ? [] : [.. keys.SelectMany(k => k)], names, [.. starts], [.. rows.Select(p => p.Row)]);
    }

    /// <summary>A record that refers to another one twice is found once.</summary>
    private static List<(long[] Key, int Row)> Distinct(List<(long[] Key, int Row)> pairs)
    {
        var distinct = new List<(long[] Key, int Row)>(pairs.Count);
        foreach (var pair in pairs)
            if (distinct.Count == 0 || distinct[distinct.Count - 1] is var last && (last.Row != pair.Row || Compare(last.Key, pair.Key) != 0)) distinct.Add(pair);
        return distinct;
    }

    private IEnumerable<long[]> KeysOf(IndexModel model, TableData table, int row)
    {
        if (model.Parts.Count == 1)
        {
            foreach (var key in Follow(model, model.Parts[0], 0, table, row)) yield return [key];
            yield break;
        }

        var parts = new long[model.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var found = Follow(model, model.Parts[i], 0, table, row).ToList();
            if (found.Count == 0) yield break;
            parts[i] = found[0];
        }

        yield return parts;
    }

    /// <summary>The keys at the end of a path of fields, in a row and the nested rows that it leads to.</summary>
    private IEnumerable<long> Follow(IndexModel model, IndexPart part, int step, TableData table, int row)
    {
        var field = part.Path[step];
        var column = table.ColumnOf(field);
        var cell = table[row, column];
        if (field.Type.Kind == FieldKind.Nested)
        {
            var nested = tables[field.Type.Name];
            var (first, count) = field.Type.IsList ? (cell, table[row, column + 1]) : (cell - 1, cell == 0 ? 0 : 1);
            for (var i = 0; i < count; i++)
                foreach (var key in Follow(model, part, step + 1, nested, (int)first + i)) yield return key;
        }
        else if (field.Type.IsList)
        {
            foreach (var value in lists[cell]) yield return value - 1;
        }
        else if (KeyOf(model, field, cell) is { } key)
        {
            yield return key;
        }
    }

    private long? KeyOf(IndexModel model, FieldModel field, long cell)
    {
        if (cell == TableData.None) return null;
        if (field.Type.Kind == FieldKind.Entity) return cell == 0 ? null : cell - 1;
        if (!field.Type.IsStoredAsText) return cell;
        return cell == 0 ? null : Array.BinarySearch(TextsOf(model.Owner, field).Texts, texts[cell], StringComparer.Ordinal);
    }

    private static int Compare(long[] left, long[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        return 0;
    }
}
