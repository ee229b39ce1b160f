using System.Text;
using System.Text.RegularExpressions;

namespace Statecraft.Tool.Phrases;

/// <summary>Names of the data as words.</summary>
internal static partial class Words
{
    /// <summary><c>DefenceMinister</c> as <c>defence minister</c>.</summary>
    public static string Of(Enum member) => member switch
    {
        Role.ChargeDAffaires => "chargé d'affaires",
        Role.Other => "official",
        _ => OfName(member.ToString()),
    };

    /// <summary><c>SupplierName</c> as <c>supplier name</c>.</summary>
    public static string OfName(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary><c>cyber-defence</c> as <c>cyber defence</c>.</summary>
    public static string OfSlug(string slug) => slug.Replace('-', ' ');

    /// <summary>The name of a country within a sentence: <c>the United States</c>, <c>Israel</c>.</summary>
    public static string The(string country) => TakesArticle().IsMatch(country) ? "the " + country : country;

    /// <summary>Names that are a plural, or that say what kind of thing it is.</summary>
    [GeneratedRegex(
        "^(United|Soviet|Papal)|(Islands|Emirates|Republic|Netherlands|Federation|Territory|Antilles|States)$|^(Bahamas|Comoros|Gambia|Maldives|Philippines|Seychelles|Netherlands)|Republic of|Congo Free",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakesArticle();

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + " and " + all[^1];
    }

    /// <summary>At the beginning of a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    /// <summary><c>first</c>, <c>second</c>, then <c>4th</c> and on.</summary>
    public static string Ordinal(int place) => place switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => FormattableString.Invariant($"{place}{Ending(place)}"),
    };

    private static string Ending(int place) => (place % 100) is 11 or 12 or 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
