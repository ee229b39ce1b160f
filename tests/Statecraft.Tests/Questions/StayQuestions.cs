namespace Statecraft.Tests.Questions;

/// <summary>How long a leader stayed, which often was longer than the official part.</summary>
public class StayQuestions
{
    [Theory]
    [InlineData("296", "1977-06-28/1977-06-30", "1977-06-27/1977-07-02")] // Pérez of Venezuela.
    [InlineData("2151", "1924-10-31/1924-11-02", "1924-10-26/1924-11-05")] // Calles, president-elect of Mexico.
    [InlineData("2138", "1874-12-12/1874-12-23", "1874-11-29/1875-02-02")] // Kalākaua.
    [InlineData("2156", "1929-12-26/1929-12-29", "1929-12-04/1930-01-16")] // Ortiz Rubio, president-elect of Mexico.
    [InlineData("2146", "1919-06-21/1919-06-25", "1919-06-20/1919-06-27")] // Pessoa, president-elect of Brazil.
    public void How_long_was_he_there_officially_and_in_all(string record, string official, string whole)
    {
        var visit = Asked.LeadersInAmerica.Single(visit => visit.Record() == record);
        Assert.Equal((official, whole), ($"{visit.Dates}", $"{visit.Stay}"));
    }

    [Fact]
    public void Was_he_there_on_a_day_after_the_official_part()
    {
        var day = Asked.Day("1977-07-01");
        var visit = Asked.LeadersInAmerica.Single(visit => visit.Record() == "296");
        Assert.DoesNotContain(visit, Countries.UnitedStates.VisitsReceived.During(day, day)); // The order and the windows are of the official part.
        Assert.True(visit.Stay!.Value.CertainlyOverlaps(day, day));
    }

    [Fact]
    public void Which_presidents_came_between_their_election_and_their_office()
    {
        const string Records =
            "2146 2148 2150 2151 2152 2156 2157 2158 2161 2166 2169 2180 2188 2204 2219 2229 2232 2248 2249 2256 2338 2363 2364 2467 2481 2535 15 21 156 282 387 427 470 479 "
            + "560 562 569 584 696 706 753 755 765 797 953 1082 1284 1317 1327 1423 1468 1558 1589 1872 2569 2668";
        var elect = Asked.LeadersInAmerica.Where(visit => visit.Visitors.Any(party => party is { Standing: Standing.Elect, Role: Role.President })).ToList();
        Assert.Equal(Records, elect.Records());
        Assert.Equal(Officials.PlutarcoCalles, elect[3].Visitors[0].Official);
    }

    [Fact]
    public void Who_came_as_a_head_of_government_who_was_not_yet_in_office()
    {
        var elect = Asked.LeadersInAmerica.Where(visit => visit.Visitors.Any(party => party is { Standing: Standing.Elect, Role: Role.PrimeMinister })).ToList();
        Assert.Equal("1295", elect.Records());
        Assert.Equal(Officials.GerhardSchroder, elect[0].Visitors[0].Official);
    }
}
