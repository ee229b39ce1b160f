using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Finds what referred to records that are gone.</summary>
internal static class Referrers
{
    /// <summary>The kinds with the references to those of their records that were removed.</summary>
    public static IReadOnlyList<KindDiff> Add(IReadOnlyList<KindDiff> kinds, RecordBook olds, RecordBook news)
    {
        var removed = kinds.SelectMany(kind => kind.Removed.Select(id => (kind.Kind, id))).ToHashSet();
        if (removed.Count == 0) return kinds;
        var found = olds.Kinds.Values.SelectMany(book => book.Ids.SelectMany(id => Of(book, id, removed, news))).ToLookup(one => one.Kind, one => one.Reference);
        return [.. kinds.Select(kind => kind with { Dangling = InOrder(found[kind.Kind]) })];
    }

    private static IReadOnlyList<DanglingReference> InOrder(IEnumerable<DanglingReference> references) =>
    [
        .. references.Distinct()
            .OrderBy(one => one.Removed, StringComparer.Ordinal)
            .ThenBy(one => one.Kind, StringComparer.Ordinal)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Field, StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Kind, DanglingReference Reference)> Of(KindBook book, string id, HashSet<(string Kind, string Id)> removed, RecordBook news)
    {
        var isThere = news.Kinds.TryGetValue(book.Type.Name, out var kind) && kind.Resolve(id) is not null;
        foreach (var (field, record) in References(book[id], ""))
        {
            var gone = (Kind: PluralOf(record.Type, news), Id: ValueText.Id(record));
            if (removed.Contains(gone)) yield return (gone.Kind, new DanglingReference(gone.Id, PluralOf(book.Type, news), id, field, isThere));
        }
    }

    /// <summary>A kind is called as the new dataset calls it, where that has it.</summary>
    private static string PluralOf(ContentType type, RecordBook news) => (news.Kinds.TryGetValue(type.Name, out var kind) ? kind.Type : type).Plural!;

    /// <summary>The records to which a record refers, and the fields, with those that these are nested in.</summary>
    private static IEnumerable<(string Field, ContentRow Record)> References(ContentRow row, string prefix)
    {
        foreach (var field in row.Type.Fields)
        {
            if (field.Type is null || row[field] is not { } value) continue;
            foreach (var one in (value as object[] ?? [value]).Cast<ContentRow>())
            {
                if (one.Type.Plural is not null) yield return (prefix + field.Name, one);
                else
                    foreach (var inner in References(one, $"{prefix}{field.Name}.")) yield return inner;
            }
        }
    }
}
