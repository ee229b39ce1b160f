using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Diff.Writing;

/// <summary>A difference in numbers.</summary>
internal static class Summary
{
    /// <summary><c>2 records added, 1 removed; 1 change of the schema</c>.</summary>
    public static string Of(DatasetDiff diff)
    {
        var records = Counts(diff.Kinds).ToList();
        var parts = new List<string>();
        if (records.Count > 0) parts.Add(string.Join(", ", [First(records[0]), .. records.Skip(1).Select(Short)]));
        if (diff.Schema.Count > 0) parts.Add($"{Words.Counted(diff.Schema.Count, "change", "changes")} of the schema");
        return parts.Count > 0 ? string.Join("; ", parts) : "no difference";
    }

    /// <summary><c>2 added, 1 removed</c>.</summary>
    public static string Of(KindDiff kind) => string.Join(", ", Counts([kind]).Select(Short));

    /// <summary>How many of each, without those of which there is none.</summary>
    public static IEnumerable<(int Count, string What)> Counts(IReadOnlyList<KindDiff> kinds) =>
        All(kinds).Where(one => one.Count > 0);

    /// <summary>Why the release is of its kind.</summary>
    public static IEnumerable<string> Reasons(DatasetDiff diff) =>
        Causes(diff)
            .Where(cause => cause.Release == diff.Release && cause.Count > 0)
            .Select(cause => Words.Counted(cause.Count, cause.One, cause.Many));

    private static string First((int Count, string What) one) => $"{Words.Counted(one.Count, "record", "records")} {one.What}";

    private static string Short((int Count, string What) one) => FormattableString.Invariant($"{one.Count} {one.What}");

    private static IEnumerable<(int Count, string What)> All(IReadOnlyList<KindDiff> kinds) =>
    [
        (kinds.Sum(kind => kind.Added.Count), "added"),
        (kinds.Sum(kind => kind.Removed.Count), "removed"),
        (kinds.Sum(kind => kind.Renamed.Count), "renamed"),
        (kinds.Sum(kind => kind.Merged.Count), "merged into others"),
        (kinds.Sum(kind => kind.Changed.Count), "changed"),
    ];

    private static IEnumerable<(Release Release, int Count, string One, string Many)> Causes(DatasetDiff diff)
    {
        foreach (var release in new[] { Release.Major, Release.Minor, Release.Patch })
            yield return (release, diff.Schema.Count(change => change.Release == release), "change of the schema", "changes of the schema");
        yield return (Release.Major, diff.Kinds.Sum(kind => kind.Removed.Count), "record removed", "records removed");
        yield return (Release.Major, diff.Kinds.Sum(kind => kind.Merged.Count), "record merged into another", "records merged into others");
        yield return (Release.Major, diff.Kinds.Sum(kind => kind.Lost.Count), "former id lost", "former ids lost");
        yield return (Release.Minor, diff.Kinds.Sum(kind => kind.Added.Count), "record added", "records added");
        yield return (Release.Minor, diff.Kinds.Sum(kind => kind.Renamed.Count), "record renamed", "records renamed");
        yield return (Release.Minor, Changed(diff, Release.Minor), "record with new values", "records with new values");
        yield return (Release.Patch, Changed(diff, Release.Patch), "record corrected", "records corrected");
    }

    private static int Changed(DatasetDiff diff, Release release) =>
        diff.Kinds.Sum(kind => kind.Changed.Count(record => record.Changes.Any(change => change.Release == release)));
}
