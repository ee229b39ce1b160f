using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>Who was seen in which office by being met: the meetings that took place, as the remarks on visits have them.</summary>
/// <param name="people">Whose meetings count, by our ids.</param>
internal sealed class MeetingSightings(ImmutableDictionary<string, SeenPerson> people)
{
    /// <summary>The role that says nothing without a title.</summary>
    private const string AnyOther = "other";

    /// <summary>Titles of people who hold a rank, or would like to hold an office.</summary>
    private static readonly ImmutableHashSet<string> NoOffices = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "Cardinal", "Prince", "presidential candidate");

    /// <param name="visits">Visits to the United States.</param>
    /// <param name="read">What their descriptions say.</param>
    public IEnumerable<Sighting> Of(IEnumerable<UpstreamVisit> visits, Func<UpstreamVisit, VisitText> read) =>
        from visit in visits
        from party in read(visit).Meetings
        from sighting in Seen(party, new Place("hs-visits", visit.CountryId, visit.Record, Dates.Of(visit.Start, visit.End)))
        select sighting;

    /// <param name="stops">Stops abroad.</param>
    /// <param name="read">What the remarks say; the second is the country visited.</param>
    /// <param name="countries">The countries.</param>
    public IEnumerable<Sighting> Of(IEnumerable<UpstreamStop> stops, Func<UpstreamStop, string, VisitText> read, CountryTable countries) =>
        from stop in stops
        from party in read(stop, countries.Of(stop.CountryId, stop.CountryLabel, stop.Start)!).Meetings
        from sighting in Seen(party, new Place("hs-travels", stop.Page, stop.Record, Dates.Of(stop.Start, stop.End)))
        select sighting;

    /// <summary>None where nobody is named whom the data has, where no office is, or where the meeting may not have taken place.</summary>
    private IEnumerable<Sighting> Seen(PartyDraft party, Place place)
    {
        if (party is not { Official: { } official, Role: { } role, Status: null } || (role == AnyOther && (party.Title is null || NoOffices.Contains(party.Title)))) yield break;
        if (people.GetValueOrDefault(official) is not { } person || (party.Country ?? person.Country) is not { } country) yield break;
        yield return new Sighting
        {
            Official = official,
            Name = person.Name,
            Spelling = party.Name is { } name ? LeaderSightings.Spelling(name, person.Name) : null,
            Role = role,
            Title = party.Title,
            Standing = party.Standing,
            Country = country,
            Organization = party.Organization,
            Dates = place.Dates,
            Source = place.Source,
            Page = place.Page,
            Record = place.Record,
            WasMet = true,
        };
    }

    /// <summary>Where it is said, and when it was.</summary>
    private sealed record Place(string Source, string Page, string Record, string Dates);
}
