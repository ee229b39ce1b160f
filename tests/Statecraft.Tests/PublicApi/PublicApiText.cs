using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace Statecraft.Tests.PublicApi;

/// <summary>The public API of a dataset as text, without the members that are named after its records.</summary>
internal static class PublicApiText
{
    private static readonly Regex Member = new(
        @"^ +public static (?<type>\S+) (?<name>\w+) \{ get; \}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Class = new(@"^    public static class (?<name>\w+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public static string Of(params Type[] types) => Without(
        types.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
        types.ToDictionary(type => type.Name, RecordMembers.Of, StringComparer.Ordinal));

    /// <param name="text">The whole of it.</param>
    /// <param name="left">What is left out, by the class in which it stands.</param>
    private static string Without(string text, Dictionary<string, IReadOnlySet<string>> left)
    {
        var kept = new List<string>();
        IReadOnlySet<string>? names = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Class.Match(line) is { Success: true } opened) names = left[opened.Groups["name"].Value];
            else if (line == "    }") names = null;
            if (names is null || Member.Match(line) is not { Success: true } member || !names.Contains(member.Groups["name"].Value))
            {
                kept.Add(line);
                continue;
            }

            // A former id is marked as obsolete, on a line above it.
            while (kept[^1].TrimStart().StartsWith('[')) kept.RemoveAt(kept.Count - 1);
        }

        return string.Join('\n', kept);
    }
}
