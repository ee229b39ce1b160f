namespace Statecraft.Fuzzing.Mutations;

/// <summary>The one half of this file and the other half of another.</summary>
internal static class SpliceMutations
{
    public static readonly IReadOnlyList<Mutation> All = [Halves, LineHalves, Lines];

    private static string Halves(string text, Rng rng, IReadOnlyList<string> others)
    {
        var other = rng.Of(others);
        return text[..rng.Below(text.Length + 1)] + other[rng.Below(other.Length + 1)..];
    }

    private static string LineHalves(string text, Rng rng, IReadOnlyList<string> others)
    {
        var other = rng.Of(others);
        return text[..LineStart(text, rng)] + other[LineStart(other, rng)..];
    }

    private static string Lines(string text, Rng rng, IReadOnlyList<string> others) =>
        new Lines(text, rng).InsertAnywhere(new Lines(rng.Of(others), rng).Chosen).ToString();

    private static int LineStart(string text, Rng rng) => text.IndexOf('\n', rng.Below(text.Length + 1)) + 1;
}
