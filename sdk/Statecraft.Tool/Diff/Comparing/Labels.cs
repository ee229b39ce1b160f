namespace Statecraft.Tool.Diff.Comparing;

/// <summary>What the entries of a list are called: by what they are about where no other is about that, else by their place, counted from 1.</summary>
internal sealed class Labels(IReadOnlyList<Entry> entries)
{
    private readonly Dictionary<string, int> counts = entries.Select(entry => entry.Key).OfType<string>().CountBy(key => key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    public string Of(int place) => entries[place].Key is { } key && counts[key] == 1 ? key : FormattableString.Invariant($"{place + 1}");
}
