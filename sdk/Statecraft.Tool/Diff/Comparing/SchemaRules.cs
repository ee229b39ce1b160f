using System.Globalization;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>What kind of release a change of the schema makes: see <see cref="Release"/>. A word that is not named here is major.</summary>
internal static class SchemaRules
{
    /// <summary>A field that every record must have breaks what makes records; any other new field or member is only more.</summary>
    public static Release OfNewPart(SchemaPart part)
    {
        var type = part.Words.FirstOrDefault(word => word.Name == "type")?.Value;
        var mustBeWritten = type is { Length: > 0 } && type[^1] is not ('?' or '*') && part.Words.All(word => word.Name != "default");
        return mustBeWritten ? Release.Major : Release.Minor;
    }

    /// <param name="word">A word of the schema language.</param>
    /// <param name="removed">What it no longer says.</param>
    /// <param name="added">What it says now and did not say before.</param>
    public static Release Of(string word, IReadOnlyList<string> removed, IReadOnlyList<string> added) => word switch
    {
        "version" => Release.None,
        "summary" or "licence" => Release.Patch,
        "index" or "inverse" or "members" or "timeless" or "short" => removed.Count > 0 ? Release.Major : Release.Minor,
        "pattern" or "distinct" or "any-of" or "lifespan" => added.Count > 0 ? Release.Major : Release.Minor,
        "min" => Limit(removed, added, isLower: true),
        "max" => Limit(removed, added, isLower: false),
        "default" => added.Count == 0 ? Release.Major : removed.Count == 0 ? Release.Minor : Release.Patch,
        "type" => MayBeEmptyNow(removed, added) ? Release.Minor : Release.Major,
        _ => Release.Major,
    };

    private static Release Limit(IReadOnlyList<string> removed, IReadOnlyList<string> added, bool isLower)
    {
        if (added.Count == 0) return Release.Minor;
        if (removed.Count == 0) return Release.Major;
        var (from, to) = (decimal.Parse(removed[0], CultureInfo.InvariantCulture), decimal.Parse(added[0], CultureInfo.InvariantCulture));
        return isLower == to < from ? Release.Minor : Release.Major;
    }

    /// <summary>A list that had to have a value and no longer has to is of the same type, and may hold more.</summary>
    private static bool MayBeEmptyNow(IReadOnlyList<string> removed, IReadOnlyList<string> added) =>
        removed.Count == 1 && added.Count == 1 && removed[0].EndsWith('+') && added[0] == removed[0][..^1] + "*";
}
