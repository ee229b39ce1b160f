using Statecraft.Import.Drafts;

namespace Statecraft.Import.Officials;

/// <summary>The id of someone whom the table of people does not have yet: the first name that is no initial, and the surname, in ASCII.</summary>
internal static class OfficialIds
{
    public static string Suggest(string forename, string surname)
    {
        var words = PersonName.WithoutBrackets(forename).Split(' ');
        var given = words.FirstOrDefault(word => !IsInitials(word)) ?? string.Concat(words);
        return Slug.Of($"{given} {PersonName.WithoutBrackets(surname)}");
    }

    /// <summary>The same id with the year of birth, or else a number, where somebody has it already.</summary>
    public static string Unique(string id, string? birth, Predicate<string> isTaken)
    {
        if (!isTaken(id))
            return id;

        var dated = birth is null ? id : $"{id}-{birth[..4]}";
        return isTaken(dated) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{id}-{number}").First(other => !isTaken(other)) : dated;
    }

    private static bool IsInitials(string word) => word.Length == 1 || (word.EndsWith('.') && word.All(letter => letter == '.' || char.IsUpper(letter)));
}
