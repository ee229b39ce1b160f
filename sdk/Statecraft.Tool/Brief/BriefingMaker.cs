namespace Statecraft.Tool.Brief;

/// <summary>Gathers what the dataset says of two countries.</summary>
internal static class BriefingMaker
{
    public static Briefing Make(Country first, Country second) =>
        Make(first, second, VisitsBetween(first, second), TransfersBetween(first, second));

    /// <summary>A briefing of what is given, each part in the order in which it is given.</summary>
    public static Briefing Make(Country first, Country second, IEnumerable<(Visit Visit, Country From)> visits, IEnumerable<Transfer> transfers)
    {
        var works = new WorkList();
        var visitViews = visits.Select(pair => (pair.Visit, View: VisitViews.Of(pair.Visit, pair.From, works))).ToList();
        var transferViews = transfers.Select(transfer => (Transfer: transfer, View: TransferViews.Of(transfer, works))).ToList();
        return new Briefing(
            new CountryView(first.Id, first.Name),
            new CountryView(second.Id, second.Name),
            first.Borders.Any(country => country.Id == second.Id),
            [.. visitViews.Where(v => v.Visit.TookPlace).Select(v => v.View)],
            [.. transferViews.Where(t => t.Transfer.TookPlace).Select(t => t.View)],
            new BriefingPart(
                [.. visitViews.Where(v => v.Visit.Status == Status.Expected).Select(v => v.View)],
                [.. transferViews.Where(t => IsForeseen(t.Transfer)).Select(t => t.View)]),
            new BriefingPart(
                [.. visitViews.Where(v => v.Visit.Status == Status.Cancelled).Select(v => v.View)],
                [.. transferViews.Where(t => !t.Transfer.TookPlace && !IsForeseen(t.Transfer)).Select(t => t.View)]),
            works.All);
    }

    /// <summary>Planned, and nobody says that it came to nothing.</summary>
    private static bool IsForeseen(Transfer transfer) => transfer.Stage == Stage.Planned && !transfer.Absent;

    /// <summary>The visits in both directions, in the order of time, each with the country that its visitors act for.</summary>
    private static IEnumerable<(Visit Visit, Country From)> VisitsBetween(Country first, Country second) =>
        To(first, second).Concat(To(second, first))
            .OrderBy(pair => pair.Visit.Dates is null).ThenBy(pair => pair.Visit.Dates).ThenBy(pair => pair.Visit.Id, StringComparer.Ordinal);

    private static IEnumerable<(Visit Visit, Country From)> To(Country host, Country from) =>
        host.VisitsReceived.Where(visit => visit.Visitors.Any(party => party.Country?.Id == from.Id)).Select(visit => (visit, from));

    private static IEnumerable<Transfer> TransfersBetween(Country first, Country second) =>
        Transfers.BySupplierAndRecipient(first, second).Concat(Transfers.BySupplierAndRecipient(second, first))
            .OrderBy(transfer => transfer.Dates is null).ThenBy(transfer => transfer.Dates).ThenBy(transfer => transfer.Id, StringComparer.Ordinal);
}
