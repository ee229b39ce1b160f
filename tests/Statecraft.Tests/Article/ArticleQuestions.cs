namespace Statecraft.Tests;

/// <summary>
/// What one newspaper article says of visits, transfers and countries, asked as a program asks it: through the public API, by LINQ. Each method
/// is one statement of the article. A copy of the data is asked by this same text, so it stands on nothing but the package.
/// </summary>
public static partial class ArticleQuestions
{
    private static Visit LibermanInAzerbaijan =>
        Officials.AvigdorLiberman.Visits.During(2018).Single(visit => visit.Host == Countries.Azerbaijan);

    private static Visit LibermanInGeorgia =>
        Officials.AvigdorLiberman.Visits.During(2018).Single(visit => visit.Host == Countries.Georgia);

    /// <summary>Who visited Azerbaijan in 2018?</summary>
    public static string VisitToAzerbaijan() => Lines(
        from visit in Countries.Azerbaijan.VisitsReceived.During(2018)
        from visitor in visit.Visitors
        from line in new[]
        {
            $"{Who(visitor, visit.Dates)} to {visit.Host.Name}",
            $"status: {visit.Status}, took place: {visit.TookPlace}",
            $"where: {visit.Places.Select(Place).List()}",
            $"when: {When(visit.Dates)}, weekday: {visit.Dates?.Earliest.DayOfWeek}",
            $"first visit of the: {visit.First.Select(first => $"{first}").List()}",
            $"said by: {visit.Sources.Supporting(nameof(Visit.First)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>Where did the same journey lead just before, and in which sense was that a first visit?</summary>
    public static string StopBeforeAzerbaijan() => Lines(
        from visit in LibermanInAzerbaijan.JourneyStops.TakeWhile(stop => stop.Id != LibermanInAzerbaijan.Id).TakeLast(1)
        from visitor in visit.Visitors
        from line in new[]
        {
            $"{Who(visitor, visit.Dates)} to {visit.Host.Name}",
            $"status: {visit.Status}, took place: {visit.TookPlace}",
            $"when: {When(visit.Dates)}, stop {visit.Stop} of {visit.JourneyStops.Count()}",
            $"first visit of the: {visit.First.Select(first => $"{first}").List()}",
            $"said by: {visit.Sources.Supporting(nameof(Visit.First)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>Whom did Liberman meet in Azerbaijan, and whom was he expected to meet? Those who are known by office only get their names.</summary>
    public static string MeetingsInAzerbaijan() => Lines([
        .. LibermanInAzerbaijan.Met.Select(party => $"met: {Who(party, LibermanInAzerbaijan.Dates)}"),
        .. LibermanInAzerbaijan.ExpectedToMeet.Select(party => $"expected: {Who(party, LibermanInAzerbaijan.Dates)}"),
    ]);

    /// <summary>Whom did he meet in Georgia, did they hold these offices then, and how else are they spelled?</summary>
    public static string MeetingsInGeorgia() => Lines(
        from party in LibermanInGeorgia.Meetings
        let holders = Officials.Holding(party.Role!.Value, party.Country!, LibermanInGeorgia.Dates!.Value)
        let spellings = party.Official!.Names.Where(name => name.Kind == NameKind.Spelling)
        from line in spellings
            .Select(name => $"  spelled: {name.Text}, in {party.Official!.Sources.Supporting(nameof(Official.Names)).Select(SaidBy).List()}")
            .Prepend($"{LibermanInGeorgia.StatusOf(party)}: {Who(party, LibermanInGeorgia.Dates)}; holders then: {holders.Select(o => o.Name).List()}")
        select line);

    /// <summary>What was spoken of, between whom, how firmly, and who says so himself?</summary>
    public static string Topics() => Lines(
        from visit in LibermanInAzerbaijan.JourneyStops
        from line in visit.Topics
            .Select(topic => $"  {visit.StatusOf(topic)}: {topic.Name}")
            .Prepend($"{visit.Visitors.Select(visitor => visitor.Country!).Names()} and {visit.Host.Name}, "
                + $"stated by: {visit.Sources.Supporting(nameof(Visit.Topics)).Where(c => c.By is not null).Select(SaidBy).List()}")
        select line);

    /// <summary>Which earlier visit did Israel pay to Azerbaijan?</summary>
    public static string EarlierVisitToAzerbaijan() => Lines(
        from visit in Countries.Israel.VisitsPaid
        where visit.TookPlace && visit.Host == Countries.Azerbaijan && visit.Dates?.Latest < LibermanInAzerbaijan.Dates?.Earliest
        from visitor in visit.Visitors
        from line in new[]
        {
            $"{Who(visitor, visit.Dates)} to {visit.Host.Name}",
            $"where: {visit.Places.Select(Place).List()}, occasion: {visit.Occasion}",
            $"when: {When(visit.Dates)}",
            $"met: {visit.Met.Select(party => Who(party, visit.Dates)).List()}",
            $"said by: {visit.Sources.Supporting(nameof(Visit.Dates)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>Does Azerbaijan border Iran, read from both sides, and who says so?</summary>
    public static string Borders() => Lines(
        $"Azerbaijan borders Iran: {Countries.Azerbaijan.Borders.Contains(Countries.Iran)}",
        $"Iran borders Azerbaijan: {Countries.Iran.Borders.Contains(Countries.Azerbaijan)}",
        $"all borders of Azerbaijan: {Countries.Azerbaijan.Borders.Names()}",
        $"said by: {Countries.Azerbaijan.Sources.Supporting(nameof(Country.Borders)).Select(SaidBy).List()}");
}
