using System.Collections.Immutable;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>A stop and its place in the journey of its traveller.</summary>
/// <param name="Upstream">The stop.</param>
/// <param name="Start">The first day of the whole journey.</param>
/// <param name="Number">The number of the stop, from 1.</param>
internal sealed record JourneyStop(UpstreamStop Upstream, DateOnly Start, int Number);

/// <summary>
/// Upstream has stops and no journeys. The stops of one traveller are one journey as long as each begins at most one day after the end of the one
/// before it.
/// </summary>
internal static class Journeys
{
    /// <returns>All stops, a traveller after the other, in the order in which they were made.</returns>
    public static ImmutableArray<JourneyStop> Of(IEnumerable<UpstreamStop> stops) =>
        [.. stops.GroupBy(stop => (stop.IsPresident, stop.Traveller)).SelectMany(own => Number([.. own.OrderBy(stop => stop.Start).ThenBy(stop => stop.End)]))];

    private static IEnumerable<JourneyStop> Number(UpstreamStop[] stops)
    {
        var (start, end, number) = (DateOnly.MinValue, DateOnly.MinValue, 0);
        foreach (var stop in stops)
        {
            if (number == 0 || stop.Start > end.AddDays(1)) (start, number) = (stop.Start, 0);
            end = stop.End;
            yield return new JourneyStop(stop, start, ++number);
        }
    }
}
