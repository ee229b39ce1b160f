using System.Text.RegularExpressions;
using Statecraft.Core;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The time of a tenure in EDTF, from its two ends; what a source does not say stays unknown.</summary>
internal static partial class TenureDates
{
    /// <param name="start">The day on which it began, or null.</param>
    /// <param name="end">The day on which it ended, or null. One before the start is impossible, and left out.</param>
    /// <param name="isOngoing">The source says that it went on when it was last looked at.</param>
    public static string? Of(string? start, string? end, bool isOngoing) => (start, end) switch
    {
        (null, null) => null,
        (null, _) => $"/{end}",
        (_, null) => isOngoing ? $"{start}/.." : $"{start}/",
        _ when Edtf.Parse(end).Latest < Edtf.Parse(start).Earliest => $"{start}/",
        _ when start == end => start,
        _ => $"{start}/{end}",
    };

    /// <summary>The date with a mark for what the remark beside it says: about then, or probably.</summary>
    public static string? Qualified(PocomEvent happened)
    {
        if (happened.Date is not { } date || happened.Note is not { } note)
            return happened.Date;

        return (Near().IsMatch(note), Probably().IsMatch(note)) switch
        {
            (true, true) => $"{date}%",
            (true, false) => $"{date}~",
            (false, true) => $"{date}?",
            _ => date,
        };
    }

    /// <summary>A day to look a country up by: the first of those known.</summary>
    public static DateOnly? Day(params string?[] dates) => dates.FirstOrDefault(date => date is not null) is { } first ? Edtf.Parse(first).Earliest : null;

    /// <summary>Where a tenure stands in the order of time: its start, else its end.</summary>
    public static DateOnly? Order(string? dates) => dates?.Split('/').FirstOrDefault(end => end is { Length: > 0 } and not "..") is { } first ? Edtf.Parse(first).Earliest : null;

    [GeneratedRegex(@"\b(about|approximately|shortly before|shortly after|soon after|on or before|on or after|recall before|late in|between .+ and|^before|^after)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Near();

    [GeneratedRegex(@"\bprobably\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Probably();
}
