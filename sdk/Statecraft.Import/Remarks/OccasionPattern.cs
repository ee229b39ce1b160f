using System.Text.RegularExpressions;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>A row of the table of occasions: what is said of an event, and the few words that this dataset has for it.</summary>
/// <param name="Pattern">What stands in the text.</param>
/// <param name="Occasion">The words for it, with groups of the pattern as <c>${name}</c>; several occasions stand with semicolons.</param>
/// <param name="IsMinor">Whether it counts only where the text has no other occasion: a speech, a dinner, a rest.</param>
internal sealed record OccasionPattern(Regex Pattern, string Occasion, bool IsMinor)
{
    private const string Word = @"(?-i:\p{Lu}[\p{L}'./-]*)";

    /// <summary>The stays for which the row holds, by their first day.</summary>
    public Period When { get; init; } = Period.Of(null, null);

    /// <summary>The names of people in full.</summary>
    public HonouredTable Honoured { get; init; } = HonouredTable.Empty;

    /// <summary>A row as written. <c>{person}</c> stands for a name with its title, <c>{name}</c> for a longer name.</summary>
    public static OccasionPattern Of(string pattern, string occasion, string? rank) => new(Compile(pattern), occasion, rank is "minor");

    /// <summary>The words for what was found; those that the text itself gives are tidied.</summary>
    public string Words(Match found) => Occasion.Contains("${", StringComparison.Ordinal) ? Tidy.Event(found.Result(Named(found))) : Occasion;

    private string Named(Match found) =>
        found.Groups["person"] is { Success: true } person ? Occasion.Replace("${person}", Honoured.Name(person.Value), StringComparison.Ordinal) : Occasion;

    private static Regex Compile(string pattern) => new(
        pattern
            .Replace("{person}", $"(?<person>{Word}(?:(?-i: al| bin| de| la| of)* {Word})*)", StringComparison.Ordinal)
            .Replace("{name}", $"(?<name>{Word}(?:(?-i: the| of| on| in| and| for| between| on Human)* {Word})*)", StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
        TimeSpan.FromSeconds(1));
}
