namespace Statecraft.Tool.Diff.Writing;

/// <summary>A difference as lines.</summary>
internal static class DiffLines
{
    public static IEnumerable<DiffLine> Of(IReadOnlyList<SchemaChange> changes) => changes.Select(change => change switch
    {
        { Change: ChangeKind.Added } => DiffLine.Of(0, Mark.Added, change.Subject, change.New is null ? "" : ": ", change.New ?? ""),
        { Change: ChangeKind.Removed } => DiffLine.Of(0, Mark.Removed, change.Subject, change.Old is null ? "" : ": ", change.Old ?? ""),
        { Change: ChangeKind.Reordered } => DiffLine.Of(0, Mark.Changed, change.Subject, " in another order"),
        _ => Changed(0, change.Subject, change.Word + " ", change.Old, change.New),
    });

    /// <summary>What breaks first, then what is new, then what differs.</summary>
    public static IEnumerable<DiffLine> Of(KindDiff kind)
    {
        foreach (var id in kind.Removed) yield return DiffLine.Of(0, Mark.Removed, id);
        foreach (var one in kind.Dangling)
            yield return DiffLine.Of(0, Mark.Dangling, one.Field, $" of {one.Kind} ", one.Id, one.IsThere ? " was " : ", which is gone too, was ", one.Removed);
        foreach (var lost in kind.Lost)
            yield return lost.Now is null
                ? DiffLine.Of(0, Mark.Lost, lost.Id, " stood for ", lost.Was, " and is unknown now")
                : DiffLine.Of(0, Mark.Lost, lost.Id, " stood for ", lost.Was, " and stands for ", lost.Now, " now");
        foreach (var move in kind.Merged) yield return DiffLine.Of(0, Mark.Merged, move.From, " into ", move.To);
        foreach (var move in kind.Renamed) yield return DiffLine.Of(0, Mark.Renamed, move.From, " → ", move.To);
        foreach (var id in kind.Added) yield return DiffLine.Of(0, Mark.Added, id);
        foreach (var record in kind.Changed)
        {
            yield return DiffLine.Of(0, Mark.Changed, record.Id);
            foreach (var change in record.Changes) yield return Of(change);
        }
    }

    private static DiffLine Of(ValueChange change) => change.Change == ChangeKind.Reordered
        ? DiffLine.Of(1, Mark.Changed, Shortened.Of(change.Path), " in another order")
        : Changed(1, Shortened.Of(change.Path), "", change.Old, change.New);

    private static DiffLine Changed(int depth, string subject, string word, string? old, string? @new) => Shortened.Of(old, @new) switch
    {
        (null, { } added) => DiffLine.Of(depth, Mark.Added, subject, $": {word}", added),
        ({ } removed, null) => DiffLine.Of(depth, Mark.Removed, subject, $": {word}", removed),
        (var from, var to) => DiffLine.Of(depth, Mark.Changed, subject, $": {word}", from!, " → ", to!),
    };
}
