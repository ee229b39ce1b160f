namespace Statecraft.Tests.Questions;

/// <summary>
/// Words for the questions of these tests, and for their answers: the ids of the upstream records. The answers were worked out from the upstream
/// files, not from this dataset.
/// </summary>
internal static class Asked
{
    /// <summary>The visits of foreign leaders to the United States, in the order of time.</summary>
    public static IEnumerable<Visit> LeadersInAmerica => Countries.UnitedStates.VisitsReceived.Where(visit => visit.IsFrom("hs-visits") && visit.TookPlace);

    /// <summary>The stops abroad of presidents of the United States.</summary>
    public static IEnumerable<Visit> PresidentsAbroad => Abroad(Role.President);

    /// <summary>The stops abroad of secretaries of state.</summary>
    public static IEnumerable<Visit> SecretariesAbroad => Abroad(Role.ForeignMinister);

    public static bool IsFrom(this Visit visit, string source) => visit.Sources.Any(citation => citation.Source.Id == source);

    public static bool Is(this Visit visit, Role role) => visit.Visitors.Any(party => party.Role == role);

    /// <summary>The id that a visit has upstream.</summary>
    public static string? Record(this Visit visit) => visit.Sources.First(citation => citation.Source.Id is "hs-visits" or "hs-travels").Record;

    /// <summary>The ids that the visits have upstream, in the order of the visits.</summary>
    public static string Records(this IEnumerable<Visit> visits) => string.Join(' ', visits.Select(Record));

    /// <summary>Whether something of an official, such as a term, was made from an upstream record.</summary>
    public static bool HasRecord(this Official official, string record) => official.Sources.Any(citation => citation.Record == record);

    public static string Names(this IEnumerable<Country> countries) => string.Join(", ", countries.Select(country => country.Name));

    public static string Names(this IEnumerable<Official?> officials) => string.Join(", ", officials.Select(official => official?.Name));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All days on which a visit lasted.</summary>
    public static IEnumerable<int> Days(this Visit visit) =>
        visit.Dates is { } dates ? Enumerable.Range(dates.EarliestDay, dates.LatestDay - dates.EarliestDay + 1) : [];

    private static IEnumerable<Visit> Abroad(Role role) => Countries.UnitedStates.VisitsPaid.Where(visit => visit.IsFrom("hs-travels") && visit.Is(role) && visit.TookPlace);
}
