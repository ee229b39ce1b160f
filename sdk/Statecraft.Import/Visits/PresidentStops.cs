using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>A stop abroad of a president, and what it is here.</summary>
/// <param name="Id">The id of the visit.</param>
/// <param name="Official">The president.</param>
/// <param name="Host">The country visited.</param>
/// <param name="Upstream">The stop.</param>
internal sealed record PresidentStop(string Id, string Official, string Host, UpstreamStop Upstream);

/// <summary>Finds the stop of the president with whom a secretary of state was.</summary>
internal sealed partial class PresidentStops(IEnumerable<PresidentStop> stops)
{
    private readonly ILookup<string, PresidentStop> byHost = stops.ToLookup(stop => stop.Host, StringComparer.Ordinal);

    /// <summary>
    /// The stop of the president that the remark speaks of: in the same country and on the same days, else with the same first day, else in the
    /// same town, else the one that shares most days. The names of presidents since 1900 are told apart by the dates, so any president who was
    /// there then is the one who is said to have been accompanied; where the remark has other words for it, it must name him.
    /// </summary>
    public PresidentStop? Accompanied(UpstreamStop stop, string host) =>
        byHost[host].Where(other => Shared(stop, other.Upstream) > 0 && Says(stop.Remarks ?? "", other.Official))
            .OrderByDescending(other => other.Upstream.Start == stop.Start && other.Upstream.End == stop.End)
            .ThenByDescending(other => other.Upstream.Start == stop.Start)
            .ThenByDescending(other => Towns(other.Upstream).Intersect(Towns(stop), StringComparer.Ordinal).Any())
            .ThenByDescending(other => Shared(stop, other.Upstream))
            .ThenBy(other => other.Upstream.Start)
            .FirstOrDefault();

    private static bool Says(string remarks, string president) =>
        Came().IsMatch(remarks) || Together().Match(remarks) is { Success: true } said && president.EndsWith($"-{said.Groups["surname"].Value}", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> Towns(UpstreamStop stop) =>
        [.. (stop.Locale ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static int Shared(UpstreamStop one, UpstreamStop other)
    {
        var start = one.Start > other.Start ? one.Start : other.Start;
        var end = one.End < other.End ? one.End : other.End;
        return end.DayNumber - start.DayNumber + 1;
    }

    /// <summary>The words for coming along, one of them misspelt too.</summary>
    [GeneratedRegex(@"\b(?:[Aa]ccompanied|Accoompanied|Joined|delegation led by) (?:the )?Presidents?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Came();

    /// <summary>What was attended with a president, or as a part of what he did: not what was done in his name or before he came.</summary>
    [GeneratedRegex(
        @"\b(?:Attended [^.;]*?(?:\bwith|\bas part of|\bmeeting between)|Participated in|Supported) President (?<surname>\p{L}+)\b(?!-)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Together();
}
