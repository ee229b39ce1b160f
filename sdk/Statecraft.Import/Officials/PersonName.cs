using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The forms of a person's name, from the parts that the sources keep.</summary>
internal static partial class PersonName
{
    /// <summary>The full name of the source, the one in brackets, and the alternate ones; the shown name is not among them.</summary>
    public static ImmutableArray<string> Others(PocomPerson person, string shown)
    {
        var full = Full(WithoutBrackets(person.Forename), person.Surname, person.Generation);
        var inBrackets = Brackets().Match(person.Forename) is { Success: true } match
            ? Full($"{match.Groups["inner"].Value} {person.Forename[(match.Index + match.Length)..]}", person.Surname, person.Generation)
            : null;
        return Distinct([full, inBrackets, .. person.AlternateNames], shown);
    }

    public static ImmutableArray<string> Others(Executive person, string shown) => Distinct(
        [
            Full($"{person.First} {person.Middle}", person.Last, person.Suffix),
            person.Nickname is { } nickname ? Full(nickname, person.Last, null) : null,
            person.OfficialName,
        ],
        shown);

    /// <summary>The first name, the surname and what tells father from son.</summary>
    public static string Common(string forename, string surname, string? generation) =>
        Tidy(Full(WithoutBrackets(forename).Split(' ')[0], WithoutBrackets(surname), generation));

    public static string WithoutBrackets(string text) => Tidy(Brackets().Replace(text, " "));

    public static ImmutableArray<string> Distinct(IEnumerable<string?> names, string shown) =>
        [.. names.OfType<string>().Select(Tidy).Where(name => name.Length > 0 && name != shown).Distinct()];

    private static string Full(string forename, string surname, string? generation) => $"{forename} {surname} {generation}";

    /// <summary>Without the comma before Jr., and with a space after each initial.</summary>
    private static string Tidy(string name) =>
        Spaces().Replace(GluedInitials().Replace(name.Replace(",", "", StringComparison.Ordinal), ". "), " ").Trim();

    [GeneratedRegex(@"\((?<inner>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=\b\p{Lu})\.(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GluedInitials();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
