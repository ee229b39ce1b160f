using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>Phrases of one or more words and what each stands for; the longest that fits is the one that is meant.</summary>
internal sealed class Phrases<T>
{
    private readonly FrozenDictionary<string, T> values;
    private readonly int longest;
    private readonly bool isExact;

    public Phrases(IEnumerable<KeyValuePair<string, T>> phrases, bool exact)
    {
        isExact = exact;
        values = phrases.DistinctBy(phrase => Key(phrase.Key)).ToFrozenDictionary(phrase => Key(phrase.Key), phrase => phrase.Value, StringComparer.Ordinal);
        longest = values.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    public Parsed<T>? Match(Cursor words)
    {
        for (var length = Math.Min(longest, words.Words.Length - words.At); length > 0; length--)
        {
            if (values.TryGetValue(Key(words.To(words.Skip(length))), out var value))
            {
                return new(value, words.Skip(length));
            }
        }

        return null;
    }

    private string Key(string phrase)
    {
        var text = phrase.Replace('’', '\'').Replace('-', ' ');
        return isExact ? Owner(text) : text.ToUpperInvariant();
    }

    private static string Owner(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text.EndsWith("s'", StringComparison.Ordinal) ? text[..^1] : text;
}
