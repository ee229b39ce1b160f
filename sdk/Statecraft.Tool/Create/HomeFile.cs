using Statecraft.Compiler;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>The file in which a record belongs.</summary>
/// <param name="Path">From the folder of the dataset.</param>
/// <param name="Beside">The record there that is most like it; null where there is none.</param>
internal sealed record HomeFile(string Path, string? Beside)
{
    /// <summary>
    /// The file of the record that has most in common with it. Of several such records the one nearest in time counts, then the file that has more
    /// of them. Where none has anything in common, the only file of the kind, or a new one.
    /// </summary>
    public static HomeFile Of(IEnumerable<DatasetFile> files, NewRecord record)
    {
        var plural = record.Kind.Plural!;
        var likeness = new Likeness(record);
        var all = Written.All(files, plural).Select(other => (Other: other, Likeness: likeness.To(other.Record.Fields))).ToList();
        var most = all.Select(each => each.Likeness.Shared).DefaultIfEmpty().Max();
        if (most == 0) return new HomeFile(OnlyFile([.. all.Select(each => each.Other.Path).Distinct(StringComparer.Ordinal)]) ?? $"{plural}/new.yaml", null);
        var like = all.Where(each => each.Likeness.Shared == most).ToList();
        var count = like.CountBy(each => each.Other.Path, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var best = like
            .OrderBy(each => each.Likeness.Days)
            .ThenByDescending(each => count[each.Other.Path])
            .ThenBy(each => each.Other.Path, StringComparer.Ordinal)
            .First().Other;
        return new HomeFile(best.Path, best.Record.Id);
    }

    private static string? OnlyFile(IReadOnlyList<string> paths) => paths is [var only] ? only : null;
}
