namespace Statecraft.Tests.Questions;

/// <summary>How much presidents and secretaries of state travelled.</summary>
public class TravellerQuestions
{
    [Fact]
    public void Which_secretary_of_state_saw_the_most_countries_in_one_year()
    {
        var years =
            from visit in Asked.SecretariesAbroad
            group visit by (Official: visit.Visitors[0].Official!.Id, visit.Dates!.Value.Earliest.Year) into visits
            let countries = visits.Select(visit => visit.Host).Distinct().Count()
            orderby countries descending, visits.Key.Official
            select $"{visits.Key.Official} {visits.Key.Year} {countries}";
        Assert.Equal(["hillary-clinton 2012 65", "condoleezza-rice 2008 54", "madeleine-albright 1997 54"], years.Take(3));
        Assert.Equal(79, Officials.HillaryClinton.Visits.During(2012).Count());
    }

    [Theory]
    [InlineData("john-kerry", 348, 92, 524)]
    [InlineData("hillary-clinton", 239, 115, 325)]
    [InlineData("henry-kissinger", 216, 60, 355)]
    [InlineData("franklin-roosevelt", 53, 17, null)]
    [InlineData("george-h-w-bush", 60, 37, null)]
    [InlineData("george-w-bush", 140, 74, null)]
    [InlineData("william-howard-taft", 2, 2, null)]
    public void How_many_stops_in_how_many_countries_and_on_how_many_days(string traveller, int stops, int countries, int? days)
    {
        var visits = Officials.Get(traveller).Visits.Where(visit => visit.IsFrom("hs-travels")).ToList();
        Assert.Equal((stops, countries), (visits.Count, visits.Select(visit => visit.Host).Distinct().Count()));
        if (days is not null) Assert.Equal(days, visits.SelectMany(visit => visit.Days()).Distinct().Count());
    }

    [Fact]
    public void How_many_days_of_1919_was_Wilson_abroad()
    {
        var days = Officials.WoodrowWilson.Visits.During(1919).SelectMany(visit => visit.Days()).Distinct().Select(DateOnly.FromDayNumber);
        Assert.Equal(152, days.Count(day => day.Year == 1919));
        Assert.Equal("2657 2658 2659 2660 2661 4050 2663 2664 2665 2666", Officials.WoodrowWilson.Visits.Records());
    }

    [Fact]
    public void Which_single_stop_of_a_secretary_of_state_was_the_longest()
    {
        var longest = Asked.SecretariesAbroad.MaxBy(visit => visit.Days().Count())!;
        Assert.Equal("1206", longest.Record());
        Assert.Equal((Officials.RobertLansing, Countries.France, 213), (longest.Visitors[0].Official, longest.Host, longest.Days().Count()));
    }

    [Fact]
    public void Which_presidents_elect_went_abroad_before_they_took_office()
    {
        var elect = Asked.PresidentsAbroad.Where(visit => visit.Visitors[0].Standing == Standing.Elect).ToList();
        Assert.Equal("2655 2657 2667 2668 2672 2671 2673 2674 2675 2676 2677 2678 2679 2680 2681 2739 2911", elect.Records());
        Assert.Equal(
            "William Howard Taft, Woodrow Wilson, Warren G. Harding, Herbert Hoover, Franklin D. Roosevelt, Dwight D. Eisenhower, Ronald Reagan",
            elect.Select(visit => visit.Visitors[0].Official).Distinct().Names());
        Assert.All(elect, visit => Assert.DoesNotContain(visit.Visitors[0].Official, Officials.Holding(Role.President, Countries.UnitedStates, visit.Dates!.Value)));
    }

    [Fact]
    public void Where_did_Hoover_go_before_and_after_he_took_office()
    {
        Assert.Equal(
            "El Salvador, Honduras, Nicaragua, Costa Rica, Ecuador, Peru, Chile, Argentina, Uruguay, Brazil",
            Officials.HerbertHoover.Visits.During(1928).Select(visit => visit.Host).Names());
        Assert.Empty(Officials.HerbertHoover.Visits.During(1929, 1933));
    }
}
