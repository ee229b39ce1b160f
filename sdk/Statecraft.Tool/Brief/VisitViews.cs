using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>A visit in words.</summary>
internal static class VisitViews
{
    public static VisitView Of(Visit visit, Country from, WorkList works) => new(
        visit.Id,
        from.Name,
        visit.Host.Name,
        visit.Dates is { } dates ? DatePhrase.Of(dates) : "undated",
        visit.Dates?.ToString(),
        Words.Of(visit.Status),
        [.. visit.Visitors.Select(party => PartyPhrase.Of(party, visit.Dates))],
        visit.Kind == VisitKind.Unstated ? null : $"{Words.Of(visit.Kind)} visit",
        visit.Occasion,
        [.. visit.Places.Select(place => place.Site is { } site ? $"{place.Name}, {site}" : place.Name)],
        [.. visit.First.Select(first => FirstPhrase(first, visit, from))],
        Journey(visit),
        [.. visit.Met.Select(party => PartyPhrase.Of(party, visit.Dates))],
        [.. visit.ExpectedToMeet.Select(party => PartyPhrase.Of(party, visit.Dates))],
        Topics(visit, Status.Held),
        Topics(visit, Status.Expected),
        [.. visit.Sources.Select(citation => CitationPhrase.Of(citation, works.Reference))]);

    private static List<string> Topics(Visit visit, Status status) =>
        [.. visit.Topics.Where(topic => visit.StatusOf(topic) == status).Select(topic => Words.OfSlug(topic.Name))];

    private static string FirstPhrase(First first, Visit visit, Country from) => first switch
    {
        First.Person => $"the visitor's first visit to {visit.Host.Name}",
        First.Office => $"the first visit to {visit.Host.Name} by a {visit.Visitors[0].Title ?? Role(visit)} of {from.Name}",
        _ => $"the first visit to {visit.Host.Name} from {from.Name}",
    };

    private static string Role(Visit visit) => visit.Visitors[0].Role is { } role ? Words.Of(role) : "representative";

    private static string? Journey(Visit visit)
    {
        if (visit.Journey is null) return null;
        var stops = visit.JourneyStops.ToList();
        var others = stops.Where(stop => stop.Id != visit.Id).ToList();
        if (others.Count == 0) return null;
        var before = stops.TakeWhile(stop => stop.Id != visit.Id).LastOrDefault();
        var number = FormattableString.Invariant($"stop {stops.FindIndex(stop => stop.Id == visit.Id) + 1} of {stops.Count} of a journey");
        return before is not null ? $"{number}, after {before.Host.Name}" : $"{number}, before {others[0].Host.Name}";
    }
}
