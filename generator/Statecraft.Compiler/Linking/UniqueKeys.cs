using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>The values of a unique field and the rows that have them; for the id also the ids that records had before.</summary>
internal sealed record KeyData(FieldModel Field, string[] Keys, int[] Rows);

/// <summary>Checks that what is unique is so.</summary>
internal sealed class UniqueKeys(TypePlan[] entities, Registry registry, LinkProblemList problems)
{
    public IEnumerable<KeyData> Of(int entity, TableData table, TextPool texts)
    {
        foreach (var field in entities[entity].Type.Fields)
            if (field.Name == ImplicitFields.Id) yield return Ids(entity, field);
            else if (field.Unique) yield return Values(entity, field, table, texts);
    }

    private KeyData Ids(int entity, FieldModel field)
    {
        var (ids, records) = registry.ById(entity);
        return new KeyData(field, ids, Array.ConvertAll(records, record => record.Row));
    }

    private KeyData Values(int entity, FieldModel field, TableData table, TextPool texts)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var column = table.ColumnOf(field);
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table[row, column];
            if (cell == TableData.None || (cell == 0 && !RowWalk.HasValue(entities[entity], field, registry.Records(entity)[row]))) continue;
            var key = field.Type.IsStoredAsText ? texts[cell] : FormattableString.Invariant($"{cell}");
            if (!rows.TryGetValue(key, out var first)) rows.Add(key, row);
            else Report(entity, field, key, registry.Records(entity)[first], registry.Records(entity)[row]);
        }

        string[] keys = [.. rows.Keys];
        int[] numbers = [.. rows.Values];
        Array.Sort(keys, numbers, StringComparer.Ordinal);
        foreach (var key in keys) texts.Add(key);
        return new KeyData(field, keys, numbers);
    }

    /// <summary>The order of rows is not that of the files; what is written later is the one that is wrong.</summary>
    private void Report(int entity, FieldModel field, string key, RecordEntry one, RecordEntry other)
    {
        var (first, second) = IsBefore(one, other) ? (one, other) : (other, one);
        problems.Add(new LinkProblem(LinkProblems.DuplicateKey, Place(entity, field, second), Place(entity, field, first), new([field.Name, key, first.Id])));
    }

    private static bool IsBefore(RecordEntry one, RecordEntry other) =>
        string.CompareOrdinal(one.File.Path, other.File.Path) is var byPath && byPath != 0 ? byPath < 0 : one.Place < other.Place;

    private PlaceRef Place(int entity, FieldModel field, RecordEntry record) => RowWalk.PlaceOf(entities[entity], field, record);
}
