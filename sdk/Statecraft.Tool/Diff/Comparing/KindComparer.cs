namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Compares the records of one kind.</summary>
internal static class KindComparer
{
    /// <param name="olds">The records; null where the old schema has no such kind.</param>
    /// <param name="news">The records; null where the new schema has no such kind.</param>
    public static KindDiff Compare(KindBook? olds, KindBook? news, ValueComparer values)
    {
        if (olds is null) return Nothing(news!.Type.Plural!) with { Added = news.Ids };
        if (news is null) return Nothing(olds.Type.Plural!) with { Removed = olds.Ids };
        var moved = olds.Ids.Where(id => !news.Has(id) && news.Resolve(id) is not null)
            .Select(id => new NewId(id, news.Resolve(id)!)).ToLookup(move => move.To, StringComparer.Ordinal);
        var renamed = moved.Where(moves => !olds.Has(moves.Key) && moves.Count() == 1)
            .ToDictionary(moves => moves.Key, moves => moves.First(), StringComparer.Ordinal);
        return new KindDiff(
            news.Type.Plural!,
            [.. news.Ids.Where(id => !olds.Has(id) && !renamed.ContainsKey(id))],
            [.. olds.Ids.Where(id => news.Resolve(id) is null)],
            [.. InOrder(renamed.Values)],
            [.. InOrder(moved.Where(moves => !renamed.ContainsKey(moves.Key)).SelectMany(moves => moves))],
            Lost(olds, news.Resolve),
            [.. Changed(olds, news, renamed, values)],
            []);
    }

    private static KindDiff Nothing(string kind) => new(kind, [], [], [], [], [], [], []);

    private static IEnumerable<NewId> InOrder(IEnumerable<NewId> moves) => moves.OrderBy(move => move.From, StringComparer.Ordinal);

    /// <summary>Former ids that do not lead to what became of their record. Those of a record that is gone have gone with it.</summary>
    private static List<LostId> Lost(KindBook olds, Func<string, string?> resolve) =>
    [
        .. olds.Former.Where(former => resolve(former.Key) != resolve(former.Value))
            .Select(former => new LostId(former.Key, former.Value, resolve(former.Key)))
            .OrderBy(lost => lost.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<ChangedRecord> Changed(KindBook olds, KindBook news, Dictionary<string, NewId> renamed, ValueComparer values)
    {
        foreach (var id in news.Ids)
        {
            var before = renamed.TryGetValue(id, out var move) ? move.From : id;
            if (!olds.Has(before)) continue;
            var changes = NewFormerIds(olds, news, id).Concat(values.Compare(olds[before], news[id])).ToList();
            if (changes.Count > 0) yield return new ChangedRecord(id, changes);
        }
    }

    /// <summary>Ids that a record answers to from now on, but for those of other records, which were renamed or are one with it.</summary>
    private static IEnumerable<ValueChange> NewFormerIds(KindBook olds, KindBook news, string id) =>
        ((object[])news[id][news.Type.Field("former-ids")!]!).Cast<string>()
            .Where(former => olds.Resolve(former) is null)
            .Select(former => new ValueChange(ChangeKind.Added, "former-ids", null, former, Release.Minor));
}
