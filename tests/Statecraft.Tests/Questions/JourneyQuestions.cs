namespace Statecraft.Tests.Questions;

/// <summary>Tours of several countries. Upstream has stops only: one that begins at most a day after the one before it belongs to its journey.</summary>
public class JourneyQuestions
{
    private static IEnumerable<IGrouping<string, Visit>> Journeys =>
        from visit in Asked.PresidentsAbroad.Concat(Asked.SecretariesAbroad)
        group visit by visit.Journey!;

    [Fact]
    public void How_often_did_presidents_and_secretaries_of_state_go_abroad_and_how_often_to_more_than_one_place()
    {
        Assert.Equal(4271, Journeys.Sum(journey => journey.Count()));
        Assert.Equal(1486, Journeys.Count());
        Assert.Equal(898, Journeys.Count(journey => journey.Count() > 1));
    }

    [Fact]
    public void Which_journeys_had_the_most_stops()
    {
        var most = Journeys.Max(journey => journey.Count());
        var longest = Journeys.Where(journey => journey.Count() == most).OrderBy(journey => journey.First().Dates).ToList();
        Assert.Equal(16, most);
        Assert.Equal(["henry-kissinger-1974-10-23", "warren-christopher-1996-04-15"], longest.Select(journey => journey.Key));
    }

    [Fact]
    public void Where_did_Kissinger_go_in_the_autumn_of_1974()
    {
        var stops = Officials.HenryKissinger.Visits.During(Asked.Day("1974-10-23"), Asked.Day("1974-10-23")).First().JourneyStops;
        Assert.Equal(
            "Denmark, Soviet Union, India, Bangladesh, Pakistan, Afghanistan, Iran, Romania, Yugoslavia, Italy, Egypt, Saudi Arabia, Jordan, Syria, Israel, Tunisia",
            stops.Select(visit => visit.Host).Names());
        Assert.Equal("1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075", stops.Records());
    }

    [Fact]
    public void How_often_did_Christopher_go_to_and_fro_between_Syria_and_Israel_in_April_1996()
    {
        var stops = Visits.ByJourney("warren-christopher-1996-04-15").OrderBy(visit => visit.Stop).ToList();
        Assert.Equal(
            "South Korea, Japan, Netherlands, Syria, Israel, Syria, Israel, Syria, Israel, Syria, Lebanon, Israel, Syria, Israel, Syria, Israel",
            stops.Select(visit => visit.Host).Names());
        Assert.Equal("688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703", stops.Records());
        Assert.Equal("691 693 695 697 700 702", stops.Where(visit => visit.Host == Countries.Syria).Records());
        Assert.Equal("692 694 696 699 701 703", stops.Where(visit => visit.Host == Countries.Israel).Records());
    }

    [Fact]
    public void Which_journey_of_a_president_had_the_most_stops()
    {
        var longest = Journeys.Where(journey => journey.First().Is(Role.President)).MaxBy(journey => journey.Count())!;
        Assert.Equal("franklin-roosevelt-1943-11-20", longest.Key);
        Assert.Equal("2719 2720 2721 2722 2723 2724 2725 2726 2727", longest.First().JourneyStops.Records());
        Assert.Equal("France, Tunisia, Egypt, Iran, Egypt, Tunisia, United Kingdom, Italy, France", longest.First().JourneyStops.Select(visit => visit.Host).Names());
    }

    [Theory]
    [InlineData("1992-02-12", "Germany, Moldova, Armenia, Azerbaijan, Tajikistan, Turkmenistan, Russia, Uzbekistan, Russia", "461 462 463 464 465 466 467 468 469")]
    [InlineData("2010-07-04", "Ukraine, Poland, Azerbaijan, Armenia, Georgia", "3070 3071 3072 3073 3074")]
    [InlineData("2012-06-06", "Denmark, Norway, Sweden, Armenia, Georgia, Azerbaijan, Turkey", "3231 3232 3233 3234 3235 3236 3237")]
    public void Where_else_did_the_secretaries_go_who_came_to_Azerbaijan(string day, string hosts, string records)
    {
        var stop = Countries.Azerbaijan.VisitsReceived.During(Asked.Day(day), Asked.Day(day)).Single(visit => visit.Is(Role.ForeignMinister));
        Assert.Equal(hosts, stop.JourneyStops.Select(visit => visit.Host).Names());
        Assert.Equal(records, stop.JourneyStops.Records());
    }

    [Fact]
    public void Which_stops_did_the_secretaries_make_in_Azerbaijan() =>
        Assert.Equal("464 3072 3236", Countries.Azerbaijan.VisitsReceived.Where(visit => visit.IsFrom("hs-travels")).Records());

    [Fact]
    public void Who_was_the_first_secretary_of_state_in_Georgia()
    {
        var first = Countries.Georgia.VisitsReceived.First(visit => visit.Is(Role.ForeignMinister) && visit.Visitors[0].Country == Countries.UnitedStates);
        Assert.Equal(Officials.JamesBaker, first.Visitors[0].Official);
        Assert.Equal("1992-05-25/1992-05-26", $"{first.Dates}");
        Assert.Equal("473", first.Record());
        Assert.Equal("473 1390 1477 3119 3126 3074 3235 3681 3981", Asked.SecretariesAbroad.Where(visit => visit.Host == Countries.Georgia).Records());
    }
}
