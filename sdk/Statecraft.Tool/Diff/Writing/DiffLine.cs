namespace Statecraft.Tool.Diff.Writing;

/// <summary>A piece of a line: our own words, or what comes from the data.</summary>
internal sealed record Piece(string Text, bool IsData);

/// <summary>A line of a difference, before it is known how it is written.</summary>
/// <param name="Depth">How far it stands in: 0 for a record, 1 for what belongs to it.</param>
/// <param name="Mark">One letter that says what it is.</param>
internal sealed record DiffLine(int Depth, char Mark, IReadOnlyList<Piece> Pieces)
{
    /// <param name="text">Every second piece, from the second on, comes from the data.</param>
    public static DiffLine Of(int depth, char mark, params string[] text) => new(depth, mark, [.. text.Select((piece, i) => new Piece(piece, i % 2 == 1)).Where(piece => piece.Text.Length > 0)]);
}

/// <summary>A difference as lines.</summary>
internal static class DiffLines
{
    public static IEnumerable<DiffLine> Of(IReadOnlyList<SchemaChange> changes) => changes.Select(change => change switch
    {
        { Change: ChangeKind.Added } => DiffLine.Of(0, '+', "", change.Subject, change.New is null ? "" : ": ", change.New ?? ""),
        { Change: ChangeKind.Removed } => DiffLine.Of(0, '-', "", change.Subject, change.Old is null ? "" : ": ", change.Old ?? ""),
        { Change: ChangeKind.Reordered } => DiffLine.Of(0, '~', "", change.Subject, " in another order"),
        _ => Changed(0, change.Subject, change.Word + " ", change.Old, change.New),
    });

    public static IEnumerable<DiffLine> Of(KindDiff kind)
    {
        foreach (var id in kind.Removed) yield return DiffLine.Of(0, '-', "", id);
        foreach (var one in kind.Dangling)
            yield return DiffLine.Of(0, '!', "", one.Removed, " was what ", one.Field, $" of {one.Kind} ", one.Id, one.IsThere ? " referred to" : " referred to, which is gone too");
        foreach (var lost in kind.Lost)
            yield return lost.Now is null
                ? DiffLine.Of(0, '!', "", lost.Id, " was a former id of ", lost.Was, " and is unknown now")
                : DiffLine.Of(0, '!', "", lost.Id, " was a former id of ", lost.Was, " and stands for ", lost.Now, " now");
        foreach (var move in kind.Merged) yield return DiffLine.Of(0, '>', "", move.From, " is one with ", move.To);
        foreach (var move in kind.Renamed) yield return DiffLine.Of(0, '>', "", move.From, " → ", move.To);
        foreach (var id in kind.Added) yield return DiffLine.Of(0, '+', "", id);
        foreach (var record in kind.Changed)
        {
            yield return DiffLine.Of(0, '~', "", record.Id);
            foreach (var change in record.Changes) yield return Of(change);
        }
    }

    private static DiffLine Of(ValueChange change) => change.Change == ChangeKind.Reordered
        ? DiffLine.Of(1, '~', "", Shortened.Of(change.Path), " in another order")
        : Changed(1, Shortened.Of(change.Path), "", change.Old, change.New);

    private static DiffLine Changed(int depth, string subject, string word, string? old, string? @new) => Shortened.Of(old, @new) switch
    {
        (null, { } added) => DiffLine.Of(depth, '+', "", subject, $": {word}", added),
        ({ } removed, null) => DiffLine.Of(depth, '-', "", subject, $": {word}", removed),
        (var from, var to) => DiffLine.Of(depth, '~', "", subject, $": {word}", from!, " → ", to!),
    };
}
