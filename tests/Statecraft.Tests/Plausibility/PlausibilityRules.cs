using Statecraft.Core;

namespace Statecraft.Tests.Plausibility;

/// <summary>
/// What must hold for the data to be believed, and needs more than one record to be seen. Only what is certain counts: a date that is uncertain, or
/// not known, contradicts nothing.
/// </summary>
internal static class PlausibilityRules
{
    /// <summary>Oldest age that anyone of these has reached, with a margin.</summary>
    private const int LongestLife = 110;

    public static IEnumerable<Finding> A_visitor_holds_the_office_in_which_he_comes() =>
        from visit in Visits.All
        where visit.TookPlace && visit.Dates is not null
        from party in visit.Visitors
        where party is { Official: not null, Role: not null, Country: not null, Standing: Standing.Incumbent or Standing.Acting }
        let tenures = party.Official!.Tenures.Where(t => t.Role == party.Role && t.Country == party.Country && t.Known != TenureKind.Nominated).ToList()
        where !tenures.Any(t => t.Known == TenureKind.Seen || t.Dates is not { } dates || dates.MayOverlap(visit.Dates!.Value.EarliestDay, visit.Dates.Value.LatestDay))
        select Of(visit, $"{party.Official!.Name} is not known as {party.Role} of {party.Country!.Name} at {visit.Dates}");

    public static IEnumerable<Finding> Terms_of_one_person_in_one_office_do_not_overlap() =>
        from official in Officials.All
        let terms = official.Tenures.Where(t => t is { Known: TenureKind.Term, Dates: not null }).ToList()
        from first in Enumerable.Range(0, terms.Count)
        from second in Enumerable.Range(first + 1, terms.Count - first - 1)
        let a = terms[first]
        let b = terms[second]
        where IsSameOffice(a, b) && DaysInBoth(a.Dates!.Value, b.Dates!.Value) > 1
        select new Finding("officials", official.Id, $"{a.Role} {a.Title} {a.Dates} and {b.Dates}");

    public static IEnumerable<Finding> A_claim_to_be_the_first_is_not_contradicted() =>
        from visit in Visits.All
        from claim in visit.First
        from party in visit.Visitors
        let earlier = Visits.ByHost(visit.Host).FirstOrDefault(other =>
            other.TookPlace && other.Dates is { } dates && visit.Dates is { } now && dates.LatestDay < now.EarliestDay && other.Visitors.Any(o => IsSame(claim, party, o)))
        where earlier is not null
        select Of(visit, $"the first by {claim}, but {earlier.Id} was before");

    public static IEnumerable<Finding> Nobody_is_in_two_places_at_once() =>
        from official in Officials.All
        let visits = official.Visits.Where(v => v.TookPlace && v.Dates is not null).ToList()
        from first in Enumerable.Range(0, visits.Count)
        from other in visits.Skip(first + 1).TakeWhile(v => v.Dates!.Value.EarliestDay < visits[first].Dates!.Value.LatestDay)
        where other.Host != visits[first].Host && DaysInBoth(visits[first].Dates!.Value, other.Dates!.Value) > 1
        where !IsWithin(visits[first], other) && !IsWithin(other, visits[first])
        select Of(other, $"{official.Name} was in {visits[first].Host.Name} at {visits[first].Dates} and in {other.Host.Name} at {other.Dates}");

    public static IEnumerable<Finding> No_held_visit_is_in_the_future() =>
        from visit in Visits.All
        where visit.TookPlace && visit.Dates is { } dates && dates.EarliestDay > DateOnly.FromDateTime(DateTime.UtcNow).DayNumber
        select Of(visit, $"held at {visit.Dates}");

    public static IEnumerable<Finding> No_life_is_longer_than_a_hundred_and_ten_years() =>
        from official in Officials.All
        where official is { Birth: not null, Death: not null } && official.Death.Value.Earliest.Year - official.Birth.Value.Latest.Year > LongestLife
        select new Finding("officials", official.Id, $"from {official.Birth} to {official.Death}");

    public static IEnumerable<Finding> An_accompanying_visit_is_at_the_same_place_and_time() =>
        from visit in Visits.All
        where visit.Accompanies is { } other && (other.Host != visit.Host || DaysInBoth(visit.Dates!.Value, other.Dates!.Value) < 1)
        select Of(visit, $"accompanies {visit.Accompanies!.Id}, which is elsewhere or at another time");

    public static IEnumerable<Finding> A_stay_holds_the_official_part() =>
        from visit in Visits.All
        where visit is { Stay: not null, Dates: not null } && (visit.Stay.Value.EarliestDay > visit.Dates.Value.EarliestDay || visit.Stay.Value.LatestDay < visit.Dates.Value.LatestDay)
        select Of(visit, $"stayed {visit.Stay}, officially {visit.Dates}");

    public static IEnumerable<Finding> The_stops_of_a_journey_are_numbered_from_one() =>
        from journey in Visits.All.Where(visit => visit.Journey is not null).GroupBy(visit => visit.Journey)
        let stops = journey.OrderBy(visit => visit.Stop).ToList()
        from at in Enumerable.Range(0, stops.Count)
        where stops[at].Stop != at + 1
        select Of(stops[at], $"stop {stops[at].Stop} of {journey.Key} should be {at + 1}");

    private static Finding Of(Visit visit, string what) => new("visits", visit.Id, what);

    private static bool IsSameOffice(Tenure a, Tenure b) =>
        a.Role == b.Role && a.Country == b.Country && a.To == b.To && a.Organization == b.Organization && a.Title == b.Title && a.Acting == b.Acting;

    private static bool IsSame(First claim, Party one, Party other) => claim switch
    {
        First.Person => other.Official is not null && other.Official == one.Official,
        First.Office => other.Role == one.Role && other.Country == one.Country,
        _ => other.Country == one.Country,
    };

    /// <summary>How many days belong for certain to both.</summary>
    private static int DaysInBoth(Edtf a, Edtf b) =>
        a.IsUncertain || a.IsApproximate || b.IsUncertain || b.IsApproximate
            ? 0
            : Math.Min(SoonestEnd(a), SoonestEnd(b)) - Math.Max(LatestStart(a), LatestStart(b)) + 1;

    private static int LatestStart(Edtf date) => date.IsInterval && !date.HasUnknownStart ? StartOf(date).LatestDay : date.LatestDay;

    private static int SoonestEnd(Edtf date) => !date.IsInterval ? date.EarliestDay : date.HasUnknownEnd ? StartOf(date).EarliestDay : EndOf(date).EarliestDay;

    private static Edtf StartOf(Edtf interval) => Part(interval, 0);

    private static Edtf EndOf(Edtf interval) => interval.HasOpenEnd ? Edtf.From(DateOnly.MaxValue) : Part(interval, 1);

    private static Edtf Part(Edtf interval, int at) =>
        interval.ToString().Split('/')[at] is { Length: > 0 } text && text != ".." ? Edtf.Parse(text) : Edtf.From(DateOnly.MinValue);

    private static bool IsWithin(Visit inner, Visit outer) =>
        inner.Dates!.Value.EarliestDay >= outer.Dates!.Value.EarliestDay && inner.Dates.Value.LatestDay <= outer.Dates.Value.LatestDay;
}
