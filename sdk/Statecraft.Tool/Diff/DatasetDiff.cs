namespace Statecraft.Tool.Diff;

/// <summary>How two states of a dataset differ.</summary>
/// <param name="Old">What the caller calls the one.</param>
/// <param name="New">What the caller calls the other.</param>
/// <param name="Schema">What changed in the schema and in <c>dataset.yaml</c>.</param>
/// <param name="Kinds">The kinds of records in which something changed, in ordinal order.</param>
internal sealed record DatasetDiff(string Old, string New, IReadOnlyList<SchemaChange> Schema, IReadOnlyList<KindDiff> Kinds)
{
    /// <summary>The kind of release that all of it makes.</summary>
    public Release Release { get; } =
        Schema.Select(change => change.Release).Concat(Kinds.Select(kind => kind.Release)).DefaultIfEmpty().Max();
}

internal enum ChangeKind
{
    Added,
    Removed,
    Changed,

    /// <summary>A list has the same in another order.</summary>
    Reordered,
}

/// <summary>A change of the schema.</summary>
/// <param name="Subject">What changed: <c>entity Ferry</c>, <c>Ferry.fare</c>.</param>
/// <param name="Word">The word of the schema language that changed; null where the subject came or went.</param>
/// <param name="Old">What it said; null where it said nothing.</param>
/// <param name="New">What it says; null where it says nothing.</param>
internal sealed record SchemaChange(ChangeKind Change, string Subject, string? Word, string? Old, string? New, Release Release);

/// <summary>A change of a value in a record.</summary>
/// <param name="Path">Where it is: <c>owner.seat.town</c>, <c>crew[2].name</c>.</param>
/// <param name="Old">What it was, as in YAML; null where there was none.</param>
/// <param name="New">What it is, as in YAML; null where there is none.</param>
internal sealed record ValueChange(ChangeKind Change, string Path, string? Old, string? New, Release Release);

/// <summary>A record with another id, or whose id now stands for a record that it became one with.</summary>
internal sealed record NewId(string From, string To);

/// <summary>A former id that now means something else.</summary>
/// <param name="Was">The record that it stood for.</param>
/// <param name="Now">The record that it stands for; null where there is none.</param>
internal sealed record LostId(string Id, string Was, string? Now);

/// <summary>A record that is in both.</summary>
internal sealed record ChangedRecord(string Id, IReadOnlyList<ValueChange> Changes);

/// <summary>A reference to a record that is gone.</summary>
/// <param name="Removed">The record that is gone.</param>
/// <param name="Kind">The kind of the record that referred to it, as a plural.</param>
/// <param name="Id">The id of that record in the old dataset.</param>
/// <param name="Field">The field that did.</param>
/// <param name="IsThere">That record is still there.</param>
internal sealed record DanglingReference(string Removed, string Kind, string Id, string Field, bool IsThere);

/// <summary>How the records of one kind differ, each list in ordinal order.</summary>
/// <param name="Kind">The plural, as in data files.</param>
internal sealed record KindDiff(
    string Kind,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<NewId> Renamed,
    IReadOnlyList<NewId> Merged,
    IReadOnlyList<LostId> Lost,
    IReadOnlyList<ChangedRecord> Changed,
    IReadOnlyList<DanglingReference> Dangling)
{
    public bool IsEmpty => Added.Count + Removed.Count + Renamed.Count + Merged.Count + Lost.Count + Changed.Count == 0;

    public Release Release =>
        Removed.Count + Merged.Count + Lost.Count > 0 ? Release.Major
        : Added.Count + Renamed.Count > 0 ? Release.Minor
        : Changed.SelectMany(record => record.Changes).Select(change => change.Release).DefaultIfEmpty().Max();
}
