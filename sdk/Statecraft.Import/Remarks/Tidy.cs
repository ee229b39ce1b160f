using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>One spelling for what tables and texts say: no ordinal before the name of an event, generic words in lower case.</summary>
internal static partial class Tidy
{
    public static string Event(string words)
    {
        var tidy = Quotes().Replace(words, "");
        tidy = Ordinal().Replace(tidy, "");
        tidy = SummitMeeting().Replace(tidy, "summit");
        tidy = Generic().Replace(tidy, static match => match.Value.ToLowerInvariant());
        return Dangling().Replace(tidy, "").Trim();
    }

    [GeneratedRegex(@"""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|\d+(?:st|nd|d|rd|th)|Annual|20\d\d) )+(?!anniversary|Cairo|Quebec|Washington)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bSummit Meetings?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SummitMeeting();

    [GeneratedRegex(@"\b(?:Meetings?|Ministerial|Foreign Ministers'?|Session|Anniversary|Ceremony|Dialogue|Commission of|Committee meeting)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"(?:[ ,.;]+(?:and|of|on|the|in|for|to)\b)*[ ,.;]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dangling();
}
