using System.Text;

namespace Statecraft.Fuzzing.Mutations;

/// <summary>More of something than anybody writes: depth, length, repetition.</summary>
internal static class SizeMutations
{
    private static readonly string[] Openings = ["[", "{a: ", "- ", "? ", "[{a: ", "a: ", "a:\n", "(", "!t ", "&a ", "|\n", "\"", "x", " ", "#", "[a,", "\n", "\t"];

    public static readonly IReadOnlyList<Mutation> All = [Repeat, Nest];

    /// <summary>Mostly a few, and sometimes thousands.</summary>
    private static int Times(Rng rng) => rng.Below(40) switch { 0 => rng.Below(20_000), < 8 => rng.Below(300), _ => rng.Below(20) };

    private static string Repeat(string text, Rng rng, IReadOnlyList<string> others)
    {
        var start = rng.Below(text.Length);
        var piece = rng.OneIn(2) ? rng.Of(Openings) : text.Substring(start, Math.Min(1 + rng.Few(40), text.Length - start));
        return text.Insert(rng.Below(text.Length + 1), new StringBuilder().Insert(0, piece, Times(rng)).ToString());
    }

    private static string Nest(string text, Rng rng, IReadOnlyList<string> others)
    {
        var colon = text.IndexOf(": ", rng.Below(text.Length + 1), StringComparison.Ordinal);
        if (colon < 0) return text;
        var end = Math.Max(text.IndexOf('\n', colon), colon + 2);
        var (open, close) = rng.OneIn(2) ? ("[", "]") : ("{ a: ", " }");
        var times = Math.Min(Times(rng), 2_000);
        var (before, after) = (new StringBuilder().Insert(0, open, times), new StringBuilder().Insert(0, close, times));
        return $"{text.AsSpan(0, colon + 2)}{before}{text.AsSpan(colon + 2, end - colon - 2)}{after}{text.AsSpan(end)}";
    }
}
