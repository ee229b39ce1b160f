using Statecraft.Core.Text;

namespace Statecraft.Compiler.Problems;

/// <summary>The end of a sentence about a word that is not known: what may have been meant, or what there is.</summary>
internal static class Hint
{
    /// <summary>Lists longer than this help nobody within a sentence.</summary>
    private const int MostNamed = 12;

    public static string For(string word, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        if (Suggestion.For(word, words) is { } near) return $"; did you mean '{near}'?";
        return words.Count is > 0 and <= MostNamed ? $"; known are {string.Join(", ", words)}." : ".";
    }
}
