using System.Text.RegularExpressions;

namespace Statecraft.Fuzzing.Mutations;

/// <summary>Another value or another key where one stands, so that what comes out is still YAML and often still a dataset.</summary>
internal static partial class ValueMutations
{
    public static readonly IReadOnlyList<Mutation> All = [Other, Odd, Odd, Quoted, SwapTwo, OtherKey, SwapKeys, OtherId];

    private static string Other(string text, Rng rng, IReadOnlyList<string> others) =>
        Replace(text, Values(), rng, PickFrom(rng.OneIn(3) ? rng.Of(others) : text, Values(), rng));

    private static string Odd(string text, Rng rng, IReadOnlyList<string> others) => Replace(text, Values(), rng, OddValues.Any(rng));

    private static string Quoted(string text, Rng rng, IReadOnlyList<string> others)
    {
        if (Pick(text, Values(), rng) is not { } value) return text;
        var quoted = rng.OneIn(2) ? $"'{value.Value}'" : $"\"{value.Value}{rng.Of(["", "", "\\n", "\\u00e9", "\\uD83D\\uDE00", "\\\n  ", "\n\n  "])}\"";
        return Put(text, value, quoted);
    }

    private static string SwapTwo(string text, Rng rng, IReadOnlyList<string> others) => Swap(text, Values(), rng);

    private static string OtherKey(string text, Rng rng, IReadOnlyList<string> others) =>
        Replace(text, Keys(), rng, PickFrom(rng.OneIn(2) ? rng.Of(others) : text, Keys(), rng));

    private static string SwapKeys(string text, Rng rng, IReadOnlyList<string> others) => Swap(text, Keys(), rng);

    private static string OtherId(string text, Rng rng, IReadOnlyList<string> others) => Replace(text, Ids(), rng, PickFrom(text, Ids(), rng));

    private static string Swap(string text, Regex what, Rng rng)
    {
        if (Pick(text, what, rng) is not { } one || Pick(text, what, rng) is not { } two || one.Index == two.Index) return text;
        var (first, second) = one.Index < two.Index ? (one, two) : (two, one);
        return Put(Put(text, second, first.Value), first, second.Value);
    }

    private static string Replace(string text, Regex what, Rng rng, string? by) => by is not null && Pick(text, what, rng) is { } match ? Put(text, match, by) : text;

    private static string Put(string text, Capture at, string by) => $"{text.AsSpan(0, at.Index)}{by}{text.AsSpan(at.Index + at.Length)}";

    private static string? PickFrom(string text, Regex what, Rng rng) => Pick(text, what, rng)?.Value;

    private static Group? Pick(string text, Regex what, Rng rng)
    {
        var match = what.Match(text, rng.Below(text.Length + 1));
        return match.Success ? match.Groups["it"] : null;
    }

    [GeneratedRegex(@"(: |- |\[|, )(?<it>""[^""\n]*""|'[^'\n]*'|\[[^\]\n]*\]|[^\s\[\]{},][^\n\[\]{},]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Values();

    [GeneratedRegex(@"(^|[\s{])(?<it>[A-Za-z0-9-]+):(?=\s)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Keys();

    [GeneratedRegex(@"\bid: (?<it>[a-z0-9-]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ids();
}
