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
        visit.Stay is { } stay ? DatePhrase.Of(stay) : null,
        Words.Of(visit.Status),
        Parties(visit, visit.Visitors, visit.Status),
        visit.TookPlace ? Parties(visit, visit.Visitors, Status.Expected) : [],
        visit.Status == Status.Cancelled ? [] : Parties(visit, visit.Visitors, Status.Cancelled),
        visit.Kind == VisitKind.Unstated ? null : $"{Words.Of(visit.Kind)} visit",
        visit.Occasion,
        [.. visit.Places.Select(place => place.Site is { } site ? $"{place.Name}, {site}" : place.Name)],
        [.. visit.First.Select(first => FirstPhrase(first, visit, from))],
        Journey(visit),
        visit.Accompanies is { } other ? Words.List(other.Visitors.Select(party => party.Official?.Name ?? party.Name).OfType<string>()) : null,
        Parties(visit, visit.Meetings, Status.Held),
        Parties(visit, visit.Meetings, Status.Expected),
        Parties(visit, visit.Meetings, Status.Cancelled),
        Topics(visit, Status.Held),
        Topics(visit, Status.Expected),
        Topics(visit, Status.Cancelled),
        CitationViews.Of(visit.Sources, works));

    private static List<string> Parties(Visit visit, IEnumerable<Party> parties, Status status) =>
        [.. parties.Where(party => visit.StatusOf(party) == status).Select(party => PartyPhrase.Of(party, visit.Dates))];

    private static List<string> Topics(Visit visit, Status status) =>
        [.. visit.Topics.Where(topic => visit.StatusOf(topic) == status).Select(topic => Words.OfSlug(topic.Name))];

    private static string FirstPhrase(First first, Visit visit, Country from) => first switch
    {
        First.Person => $"the visitor's first visit to {Words.The(visit.Host.Name)}",
        First.Office => $"the first visit to {Words.The(visit.Host.Name)} by any {visit.Visitors[0].Title ?? Role(visit)} of {Words.The(from.Name)}",
        _ => $"the first visit to {Words.The(visit.Host.Name)} from {Words.The(from.Name)}",
    };

    private static string Role(Visit visit) => visit.Visitors[0].Role is { } role ? Words.Of(role) : "representative";

    /// <summary>
    /// The stop within its journey, and the stops before and after it that took place. How many there were in all nobody knows: the data may
    /// lack some.
    /// </summary>
    private static string? Journey(Visit visit)
    {
        var others = visit.JourneyStops.Where(stop => stop.Id != visit.Id && stop.TookPlace).ToList();
        if (visit.Stop is not { } number) return others.Count == 0 ? null : $"on one journey with {Words.List(others.Select(stop => Words.The(stop.Host.Name)))}";
        if (number == 1 && others.Count == 0) return null;
        var phrase = FormattableString.Invariant($"stop {number} of a journey");
        var before = others.LastOrDefault(stop => stop.Stop < number);
        var after = others.FirstOrDefault(stop => stop.Stop > number);
        return (before, after) switch
        {
            (null, null) => phrase,
            (null, _) => $"{phrase}, before {Words.The(after.Host.Name)}",
            (_, null) => $"{phrase}, after {Words.The(before.Host.Name)}",
            _ => $"{phrase}, after {Words.The(before.Host.Name)} and before {Words.The(after.Host.Name)}",
        };
    }
}
