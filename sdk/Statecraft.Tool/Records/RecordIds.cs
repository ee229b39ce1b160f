using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Records;

/// <summary>The records of a dataset by their ids, also by those that they had before.</summary>
internal sealed class RecordIds
{
    private readonly DatasetContent content;
    private readonly Dictionary<ContentType, Dictionary<string, ContentRow>> byKind;

    public RecordIds(DatasetContent content)
    {
        this.content = content;
        byKind = content.Entities.ToDictionary(entity => entity, ById);
    }

    /// <summary>A kind of record by its name: <c>visit</c>, <c>visits</c>, <c>Visit</c>; null where there is none.</summary>
    public static ContentType? Kind(DatasetContent content, string word)
    {
        return content.Entities.FirstOrDefault(entity => Is(entity.Plural!) || Is(entity.Singular) || Is(entity.Name));

        bool Is(string name) => string.Equals(name, word, StringComparison.OrdinalIgnoreCase);
    }

    public ContentRow? Find(ContentType kind, string id) => byKind[kind].GetValueOrDefault(id);

    /// <summary>The records that are meant by an id, of any kind, or by a kind and an id: <c>countries/georgia</c>.</summary>
    public IReadOnlyList<ContentRow> Find(string reference)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        var kinds = slash < 0 ? content.Entities : Kind(content, reference[..slash]) is { } kind ? [kind] : [];
        return [.. kinds.Select(each => Find(each, reference[(slash + 1)..])).OfType<ContentRow>()];
    }

    private Dictionary<string, ContentRow> ById(ContentType kind)
    {
        var (id, former) = (kind.Fields[0], kind.Field("former-ids"));
        var rows = new Dictionary<string, ContentRow>(StringComparer.Ordinal);
        foreach (var row in content.RowsOf(kind))
        {
            rows[(string)row[id]!] = row;
            if (former is not null) foreach (var old in (object[])row[former]!) rows[(string)old] = row;
        }

        return rows;
    }
}
