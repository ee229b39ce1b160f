using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>Words before a title or a group that say nothing about who it is.</summary>
internal static class Articles
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        [
            "the", "The", "a", "an", "his", "His", "Her", "her", "their", "its", "other", "various", "several", "many", "new", "newly", "then", "both", "fellow", "some",
            "numerous", "attending", "Majesty", "Majesties", "Holiness", "Highness", "Excellency", "All",
        ],
        StringComparer.Ordinal);

    public static Cursor Skip(Cursor words)
    {
        while (Empty.Contains(words.Word))
        {
            words = words.Skip(1);
        }

        return words;
    }
}

/// <summary>Words that say how someone stands to an office.</summary>
internal static class Standings
{
    public static Parsed<string?> Read(Cursor words) => Of(words.Word) is { } standing ? new(standing, Articles.Skip(words.Skip(1))) : new(null, words);

    private static string? Of(string word) => word.ToUpperInvariant() switch
    {
        "FORMER" or "EX" or "DEPOSED" or "OUSTED" or "EXILED" => "former",
        "ACTING" or "INTERIM" or "CARETAKER" or "PROVISIONAL" => "acting",
        "INCOMING" => "elect",
        _ => null,
    };
}
