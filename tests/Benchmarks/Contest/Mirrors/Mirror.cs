namespace Statecraft.Benchmarks.Contest.Mirrors;

/// <summary>From the records of the dataset to the mirrors of a program.</summary>
internal static class Mirror
{
    public static VisitMirror[] All() => [.. Visits.All.Select(Of)];

    public static VisitMirror Of(Visit visit) => new()
    {
        Id = visit.Id,
        Journey = visit.Journey,
        Stop = visit.Stop,
        Visitors = [.. visit.Visitors.Select(Of)],
        Host = visit.Host.Id,
        Places = [.. visit.Places.Select(p => new PlaceMirror { Name = p.Name, Site = p.Site })],
        Dates = visit.Dates?.ToString(),
        Earliest = visit.Dates?.Earliest ?? default,
        Latest = visit.Dates?.Latest ?? default,
        Stay = visit.Stay?.ToString(),
        Kind = visit.Kind,
        Status = visit.Status,
        Occasion = visit.Occasion,
        First = [.. visit.First],
        Meetings = [.. visit.Meetings.Select(Of)],
        Topics = [.. visit.Topics.Select(t => new TopicMirror { Name = t.Name, Status = t.Status })],
        Accompanies = visit.Accompanies?.Id,
        Sources = [.. visit.Sources.Select(Of)],
    };

    private static PartyMirror Of(Party party) => new()
    {
        Official = party.Official?.Id,
        Role = party.Role,
        Title = party.Title,
        Standing = party.Standing,
        Country = party.Country?.Id,
        Organization = party.Organization,
        Name = party.Name,
        Group = party.Group,
        Status = party.Status,
    };

    private static CitationMirror Of(Citation citation) => new()
    {
        Source = citation.Source.Id,
        Via = citation.Via?.Id,
        By = citation.By?.Id,
        Said = citation.Said?.ToString(),
        Page = citation.Page,
        Record = citation.Record,
        For = [.. citation.For],
    };
}
