using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>From stops abroad of presidents and secretaries of state, as the Office of the Historian has them, to visits.</summary>
/// <param name="officials">The id of the person, by the upstream id of the traveller.</param>
/// <param name="countries">The countries.</param>
/// <param name="read">What the remarks say; the second is the country visited.</param>
internal sealed class TravelDrafts(Func<string, string> officials, CountryTable countries, Func<UpstreamStop, string, VisitText> read)
{
    /// <summary>One stop is one visit. A secretary who was with a president accompanies that stop of the president.</summary>
    public ImmutableArray<Draft> Make(IEnumerable<UpstreamStop> stops)
    {
        var ids = new IdMaker();
        var known = Journeys.Of(stops).Select(stop => Know(stop, ids)).ToList();
        var presidents = new PresidentStops(known.Where(stop => stop.Upstream.IsPresident).Select(stop => new PresidentStop(stop.Id, stop.Official, stop.Host, stop.Upstream)));
        return [.. known.Select(stop => Make(stop, stop.Upstream.IsPresident ? null : presidents.Accompanied(stop.Upstream, stop.Host)?.Id))];
    }

    private Known Know(JourneyStop stop, IdMaker ids)
    {
        var official = officials(stop.Upstream.Traveller);
        var host = countries.Of(stop.Upstream.CountryId, stop.Upstream.CountryLabel, stop.Upstream.Start)!;
        return new Known(stop, official, host, ids.Make($"{official}-{host}-{Dates.Of(stop.Upstream.Start)}"));
    }

    private Draft Make(Known stop, string? accompanied)
    {
        var text = read(stop.Upstream, stop.Host);
        var fields = new VisitFields
        {
            Journey = $"{stop.Official}-{Dates.Of(stop.Stop.Start)}",
            Stop = stop.Stop.Number,
            Visitors = [Visitor(stop)],
            Host = stop.Host,
            Places = text.Places,
            Dates = Dates.Of(stop.Upstream.Start, stop.Upstream.End),
            Kind = text.Kind,
            Occasion = text.Occasion,
            Meetings = text.Meetings,
            Accompanies = accompanied,
            Source = MapValue.Empty
                .With("source", "hs-travels")
                .With("page", stop.Upstream.Page)
                .With("record", stop.Upstream.Record),
        };
        var file = $"visits/{(stop.Upstream.IsPresident ? "presidents" : "secretaries")}/{stop.Official}.yaml";
        return new Draft("visits", $"hs-travels/{stop.Upstream.Record}", stop.Id, file, fields.ToValue());
    }

    private static PartyDraft Visitor(Known stop) => new()
    {
        Official = stop.Official,
        Role = stop.Upstream.IsPresident ? "president" : "foreign-minister",
        Title = stop.Upstream.IsPresident ? null : "Secretary of State",
        Standing = stop.Upstream.Remarks?.Contains("[Visit made as President-elect", StringComparison.Ordinal) == true ? "elect" : null,
        Country = "united-states",
    };

    private sealed record Known(JourneyStop Stop, string Official, string Host, string Id)
    {
        public UpstreamStop Upstream => Stop.Upstream;
    }
}
