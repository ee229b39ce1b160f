namespace Statecraft.Tests.Questions;

/// <summary>A visit that is not in the data did not take place, or is not known. Which of the two, a source says that has all of them.</summary>
public class CoverageQuestions
{
    private static readonly DateOnly Day = Asked.Day("2008-08-08");

    [Fact]
    public void Was_the_president_of_Azerbaijan_in_the_United_States_between_2007_and_2009()
    {
        Assert.DoesNotContain(Countries.Azerbaijan.VisitsPaid.During(2007, 2009), visit => visit.Host == Countries.UnitedStates);
        Assert.Equal(["hs-visits"], Sources.CoveringVisits(Role.President, Countries.Azerbaijan, Countries.UnitedStates, Day).Select(source => source.Id));
    }

    [Fact]
    public void Was_a_president_of_the_United_States_ever_in_Azerbaijan()
    {
        Assert.DoesNotContain(Countries.Azerbaijan.VisitsReceived, visit => visit.Is(Role.President) && visit.Visitors.Any(party => party.Country == Countries.UnitedStates));
        Assert.Equal(["hs-travels"], Sources.CoveringVisits(Role.President, Countries.UnitedStates, Countries.Azerbaijan, Day).Select(source => source.Id));
    }

    [Fact]
    public void Was_the_president_of_Azerbaijan_in_Georgia_in_2008()
    {
        Assert.DoesNotContain(Countries.Azerbaijan.VisitsPaid.During(2008), visit => visit.Host == Countries.Georgia);
        Assert.Empty(Sources.CoveringVisits(Role.President, Countries.Azerbaijan, Countries.Georgia, Day)); // Nobody says so.
    }

    [Fact]
    public void Was_the_foreign_minister_of_Azerbaijan_in_the_United_States_in_2008() =>
        Assert.Empty(Sources.CoveringVisits(Role.ForeignMinister, Countries.Azerbaijan, Countries.UnitedStates, Day));

    [Theory]
    [InlineData("1866-01-09", true)]
    [InlineData("1865-12-31", false)]
    [InlineData("2025-02-19", true)]
    [InlineData("2025-02-20", false)]
    public void On_which_days_is_it_known_that_a_secretary_of_state_was_not_in_France(string day, bool known)
    {
        Assert.DoesNotContain(Countries.France.VisitsReceived.During(Asked.Day(day), Asked.Day(day)), visit => visit.Is(Role.ForeignMinister));
        Assert.Equal(known, Sources.CoveringVisits(Role.ForeignMinister, Countries.UnitedStates, Countries.France, Asked.Day(day)).Any());
    }

    [Fact]
    public void In_which_years_did_no_president_nor_president_elect_go_abroad()
    {
        // Between Roosevelt in Panama and Eisenhower in Korea; the source has all of them since 1906.
        var years = Enumerable.Range(1907, 46).Where(year => !Asked.PresidentsAbroad.Any(visit => visit.Dates!.Value.MayOverlap(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))));
        Assert.Equal(
            [1907, 1908, 1910, 1911, 1913, 1914, 1915, 1916, 1917, 1921, 1922, 1924, 1925, 1926, 1927, 1929, 1930, 1931, 1932, 1942, 1948, 1949, 1950, 1951],
            years);
    }
}
