using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>The records of a dataset by kind and id.</summary>
internal sealed class RecordBook
{
    private readonly Dictionary<string, KindBook> kinds;

    public RecordBook(DatasetContent content) =>
        kinds = content.Entities.ToDictionary(entity => entity.Name, entity => new KindBook(entity, content.RowsOf(entity)), StringComparer.Ordinal);

    /// <summary>The kinds of records by the names of their entities.</summary>
    public IReadOnlyDictionary<string, KindBook> Kinds => kinds;

    /// <summary>The id that a record of another state of the dataset has here; its own where it is not here.</summary>
    public string IdHere(ContentRow record)
    {
        var id = ValueText.Id(record);
        return kinds.TryGetValue(record.Type.Name, out var kind) ? kind.Resolve(id) ?? id : id;
    }
}

/// <summary>The records of one kind by their ids.</summary>
internal sealed class KindBook
{
    private readonly Dictionary<string, ContentRow> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> former = new(StringComparer.Ordinal);

    public KindBook(ContentType type, IEnumerable<ContentRow> rows)
    {
        Type = type;
        var formerIds = type.Field("former-ids")!;
        foreach (var row in rows)
        {
            var id = ValueText.Id(row);
            records.Add(id, row);
            foreach (var before in (object[])row[formerIds]!) former.TryAdd((string)before, id);
        }

        Ids = [.. records.Keys.Order(StringComparer.Ordinal)];
    }

    public ContentType Type { get; }

    /// <summary>The ids of the records, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The ids that records had before, and the ids that these have now.</summary>
    public IReadOnlyDictionary<string, string> Former => former;

    public ContentRow this[string id] => records[id];

    /// <summary>Whether a record has this id now.</summary>
    public bool Has(string id) => records.ContainsKey(id);

    /// <summary>The id of the record that an id stands for, also one that it had before; else null.</summary>
    public string? Resolve(string id) => records.ContainsKey(id) ? id : former.GetValueOrDefault(id);
}
