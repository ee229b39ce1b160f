using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>Phrases of one or more words and what each stands for; the longest that fits is the one that is meant.</summary>
internal sealed class Phrases<T>
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly int _longest;
    private readonly bool _exact;

    public Phrases(IEnumerable<KeyValuePair<string, T>> phrases, bool exact)
    {
        _exact = exact;
        _values = phrases.DistinctBy(phrase => Key(phrase.Key)).ToFrozenDictionary(phrase => Key(phrase.Key), phrase => phrase.Value, StringComparer.Ordinal);
        _longest = _values.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    public Parsed<T>? Match(Cursor words)
    {
        for (var length = Math.Min(_longest, words.Words.Length - words.At); length > 0; length--)
        {
            if (_values.TryGetValue(Key(words.To(words.Skip(length))), out var value))
            {
                return new(value, words.Skip(length));
            }
        }

        return null;
    }

    private string Key(string phrase)
    {
        var text = phrase.Replace('’', '\'').Replace('-', ' ');
        return _exact ? Owner(text) : text.ToUpperInvariant();
    }

    private static string Owner(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text.EndsWith("s'", StringComparison.Ordinal) ? text[..^1] : text;
}
