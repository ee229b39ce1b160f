namespace Statecraft.Fuzzing.Mutations;

/// <summary>A text with something done to it.</summary>
/// <param name="text">What to change.</param>
/// <param name="rng">What decides how.</param>
/// <param name="others">Texts to take from.</param>
internal delegate string Mutation(string text, Rng rng, IReadOnlyList<string> others);

/// <summary>Everything that can be done to a file, more than once where it shall be done more often.</summary>
internal static class AllMutations
{
    public static readonly IReadOnlyList<Mutation> Data =
    [
        .. CharacterMutations.All, .. TokenMutations.All, .. LineMutations.All, .. ValueMutations.All, .. ValueMutations.All, .. SpliceMutations.All, .. SizeMutations.All,
    ];

    public static readonly IReadOnlyList<Mutation> Schema = [.. Data, .. SchemaMutations.All, .. SchemaMutations.All, .. SchemaMutations.All, .. SchemaMutations.All];
}
