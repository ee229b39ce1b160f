namespace Statecraft.Tool.Diff.Comparing;

/// <summary>An entry of a list.</summary>
/// <param name="Value">The entry.</param>
/// <param name="Text">The whole of it as a text; two with the same text are the same.</param>
/// <param name="Key">What it is about, where it says so: the person, the source.</param>
internal sealed record Entry(object Value, string Text, string? Key);

/// <summary>Finds out which entry of a list became which of another.</summary>
internal static class Pairing
{
    private const int None = -1;

    /// <summary>
    /// For each of the old entries the place of the new one, or null: the same one, else the first that is about the same, else, where one of the two
    /// does not say what it is about, the one in the same place.
    /// </summary>
    /// <param name="byPlace">Whether a place says anything of an entry.</param>
    public static int?[] Of(IReadOnlyList<Entry> olds, IReadOnlyList<Entry> news, bool byPlace)
    {
        var partners = Enumerable.Repeat(None, olds.Count).ToArray();
        var taken = new bool[news.Count];
        Match(olds, news, partners, taken, entry => entry.Text);
        Match(olds, news, partners, taken, entry => entry.Key);
        for (var i = 0; byPlace && i < Math.Min(olds.Count, news.Count); i++)
            if (partners[i] == None && !taken[i] && (olds[i].Key is null || news[i].Key is null)) (partners[i], taken[i]) = (i, true);
        return [.. partners.Select(place => place == None ? (int?)null : place)];
    }

    private static void Match(IReadOnlyList<Entry> olds, IReadOnlyList<Entry> news, int[] partners, bool[] taken, Func<Entry, string?> name)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < news.Count; i++)
        {
            if (taken[i] || name(news[i]) is not { } key) continue;
            if (!waiting.TryGetValue(key, out var places)) waiting.Add(key, places = new Queue<int>());
            places.Enqueue(i);
        }

        for (var i = 0; i < olds.Count; i++)
            if (partners[i] == None && name(olds[i]) is { } key && waiting.TryGetValue(key, out var places) && places.TryDequeue(out var place))
                (partners[i], taken[place]) = (place, true);
    }
}
