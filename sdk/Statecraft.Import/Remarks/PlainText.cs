using System.Text;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>A remark in the one spelling that the readers of its words expect: plain quotes and dashes, one blank, <c>US</c> and <c>UN</c> without points.</summary>
internal static partial class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text)
            .Replace('–', '-').Replace('—', '-').Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\u00A0', ' ')
            .ToString();
        plain = Initials().Replace(plain, match => match.Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        plain = Group().Replace(plain, "G-${number}");
        plain = UnitedNations().Replace(plain, "UN");
        return Blanks().Replace(plain, " ").Replace(" ,", ", ", StringComparison.Ordinal).Replace(",  ", ", ", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"\b(?:U\. ?S\. ?S\. ?R|U\. ?S|U\. ?N|E\. ?U|D\. ?C)\b\.?|\bUS\.(?= [a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\bG[ =-]{0,2}(?<number>\d{1,2})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\bUnited Nations\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnitedNations();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
