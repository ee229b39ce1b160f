using System.Text;

namespace Statecraft.Tool.Phrases;

/// <summary>Names of the data as words.</summary>
internal static class Words
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

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + " and " + all[^1];
    }

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
