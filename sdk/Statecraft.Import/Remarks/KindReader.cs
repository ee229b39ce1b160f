using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The protocol of a visit where the text states it, as a code of <c>VisitKind</c>. The first one said is the visit's; a private stay afterwards is not.</summary>
internal static partial class KindReader
{
    public static string? Read(string text)
    {
        var clauses = Clauses.Of(text);
        for (var i = 0; i < clauses.Length; i++)
        {
            if (Visit(clauses[i], first: i == 0) is { } kind)
                return kind;
        }

        return clauses is [var opening, ..] && Stop().IsMatch(opening) ? "transit" : null;
    }

    private static string? Visit(string clause, bool first)
    {
        if (Stated().Match(clause) is not { Success: true } stated || Other().IsMatch(clause) || !first && Apart().IsMatch(clause))
            return null;
        return Code(stated.Groups["kind"].Value.ToLowerInvariant());
    }

    private static string Code(string words) => words switch
    {
        _ when words.Contains("guest", StringComparison.Ordinal) => "guest",
        _ when words.Contains("state", StringComparison.Ordinal) => "state",
        _ when words.Contains("unofficial", StringComparison.Ordinal) => "unofficial",
        _ when words.Contains("informal", StringComparison.Ordinal) => "informal",
        _ when words.Contains("private", StringComparison.Ordinal) => "private",
        _ when words.Contains("working", StringComparison.Ordinal) => words.Contains("off", StringComparison.Ordinal) ? "official-working" : "working",
        _ => "official",
    };

    /// <summary>An adjective or two before the word, one letter of <c>official</c> may be missing; or a guest of the government or its head.</summary>
    [GeneratedRegex(
        @"\b(?<kind>(?:(?:state|offici?al|working|informal|unofficial|private)(?: and |,? ))+)(?:select )?visits?\b|\b(?<kind>official guest|presidential guest|guest of (?:the )?(?:US )?(?:government|president))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stated();

    /// <summary>The visit of somebody else, such as a president who was accompanied, one that was put off, or a stay after the visit.</summary>
    [GeneratedRegex(@"\bpostponing\b|\barrangements for\b|\badvance of\b|\brepaid\b|\breturned (?:an? )?official visit by\b|^(?:Afterwards?|Later)\b|\b(?:Acc?o+mpanied|Joined|Supported) (?:the )?President\b|\bmade an? (?:private|unofficial) visit\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Other();

    /// <summary>A private stay beside the visit: before or after it, or at another town than the capital.</summary>
    [GeneratedRegex(@"\bafter(?:wards?)?\b|\b(?:private|unofficial) visits? (?:to|at) (?!Washington)|\blater\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:Stopped|Stopover|(?:Overnight|Refuel+ing|Brief) stop|Disembarked|Re-embarked|Embarked|Rested)\b.*\b(?:en route|return|returning|traveling|on (?:the )?way|before|for the US)\b|^(?:Overnight|Refuel+ing) stop\b|^Stopover\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stop();
}
