namespace Statecraft.Fuzzing.Mutations;

/// <summary>Characters that are replaced, left out or cut off.</summary>
internal static class CharacterMutations
{
    private const int LongestDeletion = 12;

    public static readonly IReadOnlyList<Mutation> All = [Replace, Delete, Truncate, SwapCase];

    private static string Replace(string text, Rng rng, IReadOnlyList<string> others)
    {
        if (text.Length == 0) return text;
        var at = rng.Below(text.Length);
        var by = rng.Below(4) switch
        {
            0 => (char)rng.Below(128),
            1 => (char)(text[at] ^ (1 << rng.Below(7))),
            2 => (char)rng.Below(char.MaxValue),
            _ => text[rng.Below(text.Length)],
        };
        return $"{text.AsSpan(0, at)}{by}{text.AsSpan(at + 1)}";
    }

    private static string Delete(string text, Rng rng, IReadOnlyList<string> others)
    {
        var at = rng.Below(text.Length);
        return text.Remove(at, Math.Min(1 + rng.Few(LongestDeletion), text.Length - at));
    }

    private static string Truncate(string text, Rng rng, IReadOnlyList<string> others) =>
        rng.OneIn(3) ? text[rng.Below(text.Length)..] : text[..rng.Below(text.Length)];

    private static string SwapCase(string text, Rng rng, IReadOnlyList<string> others)
    {
        var at = rng.Below(text.Length);
        while (at < text.Length && !char.IsAsciiLetter(text[at])) at++;
        return at >= text.Length ? text : $"{text.AsSpan(0, at)}{(char)(text[at] ^ 0x20)}{text.AsSpan(at + 1)}";
    }
}
