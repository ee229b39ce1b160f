using Statecraft.Core.Text;
using Statecraft.Import.Drafts;

namespace Statecraft.Tool.Find;

/// <summary>How near a text is to what was looked for, the nearest first.</summary>
internal enum Nearness
{
    /// <summary>The id.</summary>
    Id,

    /// <summary>A whole name.</summary>
    Name,

    /// <summary>The beginning of a name or an id.</summary>
    Beginning,

    /// <summary>All words.</summary>
    Words,

    /// <summary>The beginnings of all words.</summary>
    Beginnings,

    /// <summary>All words, some of them with slips.</summary>
    Slips,
}

/// <summary>What was looked for.</summary>
internal sealed class SearchQuery
{
    private readonly string whole;
    private readonly IReadOnlyDictionary<string, int>[] costs;

    private SearchQuery(string whole, IReadOnlyDictionary<string, int>[] costs) => (this.whole, this.costs) = (whole, costs);

    /// <summary>A query; null where the words have no letter and no digit.</summary>
    /// <param name="vocabulary">All words that there are. Each is compared once, and not wherever it stands.</param>
    public static SearchQuery? Of(string words, IReadOnlyList<string> vocabulary)
    {
        var plain = Letters.Words(words);
        return plain.Length == 0 ? null : new SearchQuery(plain, [.. plain.Split(' ').Select(word => CostsOf(word, vocabulary))]);
    }

    /// <summary>
    /// How near a text is; null where a word is missing in it. Of texts that are equally near those with fewer slips come first, then the shorter ones,
    /// then names before ids.
    /// </summary>
    public (Nearness Nearness, int Slips, int Length, bool IsId)? RankOf(Called text)
    {
        var (nearness, slips) = (Nearness.Words, 0);
        foreach (var known in costs)
        {
            if (Cost(known, text.Words) is not { } cost) return null;
            nearness = (Nearness)Math.Max((int)nearness, (int)(cost switch { 0 => Nearness.Words, 1 => Nearness.Beginnings, _ => Nearness.Slips }));
            slips += Math.Max(0, cost - 1);
        }

        if (text.Plain == whole) nearness = text.IsId ? Nearness.Id : Nearness.Name;
        else if (text.Plain.StartsWith(whole, StringComparison.Ordinal)) nearness = Nearness.Beginning;
        return (nearness, slips, text.Plain.Length, text.IsId);
    }

    private static int? Cost(IReadOnlyDictionary<string, int> costs, string[] words)
    {
        int? least = null;
        foreach (var word in words)
            if (costs.TryGetValue(word, out var cost) && !(cost >= least)) least = cost;
        return least;
    }

    /// <summary>For each word that is near: 0 where it is the same, 1 where it begins so, one more for each slip.</summary>
    private static Dictionary<string, int> CostsOf(string word, IReadOnlyList<string> vocabulary)
    {
        var near = Suggestion.Within(SlipsIn(word), word, vocabulary).ToDictionary(found => found.Word, found => found.Distance == 0 ? 0 : found.Distance + 1, StringComparer.Ordinal);
        foreach (var known in vocabulary)
            if (known.Length > word.Length && known.StartsWith(word, StringComparison.Ordinal)) near[known] = 1;
        return near;
    }

    /// <summary>A short word becomes another one by a single slip.</summary>
    private static int SlipsIn(string word) => word.Length switch { <= 3 => 0, <= 5 => 1, _ => 2 };
}
