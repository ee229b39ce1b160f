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
        tidy = Joint().Replace(tidy, static match => match.Value.ToLowerInvariant());
        return Dangling().Replace(tidy, "").Trim();
    }

    /// <summary>Whether the words could stand for any event, and so say nothing: a session, an international conference.</summary>
    public static bool IsGeneric(string words) => Kind().IsMatch(words);

    [GeneratedRegex(
        @"^(?:(?:Global|International|Joint|Ministerial|Opening|Follow-up|Extraordinary|Informal|London|Berlin|Tripartite|Special|World|Trilateral|Bilateral|Eleventh|Foreign Ministers'?|President's|Trump's|[\w-]+ or|\d+-Power|and \d+th) )*(?:sessions?|meetings?|summit|conference|ministerial|ceremony|event|forum|panel|committee|commission)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex(@"""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|\d+(?:st|nd|d|rd|th)|Annual|20\d\d) )+(?!anniversary|Cairo|Quebec|Washington)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bSummit Meetings?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SummitMeeting();

    [GeneratedRegex(@"\b(?:Meetings?|Ministerial|Foreign Ministers'?|Session|Anniversary|Ceremony|Dialogue|Event|Lunch|Luncheon|Brunch|Dinner|Banquet|Reception|Roundtable|Round-table|Town)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Generic();

    /// <summary>What two countries have together: a body that the name of the two tells from others.</summary>
    [GeneratedRegex(@"(?<=^US-[\w ]+ )(?:Commission|Committee|Council|Consultation|Consultative Group)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:[ ,.;]+(?:and|of|on|the|in|for|to)\b)*[ ,.;]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dangling();
}
