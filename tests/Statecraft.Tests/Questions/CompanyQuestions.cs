namespace Statecraft.Tests.Questions;

/// <summary>Who came with whom, where each has a record of their own.</summary>
public class CompanyQuestions
{
    [Theory]
    [InlineData("2199", "2200")] // George II of Greece and Tsouderos, 1942.
    [InlineData("2218", "2219")] // Barclay of Liberia and Tubman, who was elected to follow him, 1943.
    [InlineData("2177", "2178")] // George VI and Mackenzie King, as minister in attendance, 1939.
    [InlineData("2260", "2261")] // Prince Charles of Belgium and Spaak, 1948.
    [InlineData("2357", "2358")] // Elizabeth II, also Queen of Canada, and Diefenbaker, 1957.
    [InlineData("1189", "1191 1190")] // Bosnia and Herzegovina, one delegation in three records, 1996.
    public void Who_came_with_a_head_of_state(string visit, string company) =>
        Assert.Equal(company, Asked.LeadersInAmerica.Single(other => other.Record() == visit).AccompaniedBy.Records());

    [Fact]
    public void With_whom_did_Tsouderos_come()
    {
        var visit = Officials.EmmanouilTsouderos.Visits.Single(visit => visit.Host == Countries.UnitedStates);
        Assert.Equal(Role.Monarch, visit.Accompanies!.Visitors[0].Role);
        Assert.Equal(visit.Dates, visit.Accompanies.Dates);
        Assert.Equal(Countries.Greece, visit.Accompanies.Visitors[0].Country);
    }

    [Theory]
    [InlineData("2730", "2191")] // Yalta, 1945: Roosevelt and Stettinius.
    [InlineData("2844", "1742")] // Peking, 1972: Nixon and Rogers.
    [InlineData("2565", "688")] // Korea, 1996: Clinton and Christopher.
    [InlineData("4108", "4079")] // The West Bank, 2022: Biden and Blinken.
    [InlineData("2447", "1477")] // Georgia, 2005: George W. Bush and Rice.
    public void Which_secretary_of_state_went_with_the_president(string president, string secretary) =>
        Assert.Equal(secretary, Asked.PresidentsAbroad.Single(visit => visit.Record() == president).AccompaniedBy.Records());

    [Fact]
    public void How_often_did_a_secretary_of_state_go_with_the_president()
    {
        // Upstream says so of 410 stops, and has no stop of the president at the place and time of five: 313, 1681, 1919, 3466 and 3467.
        Assert.Equal(405, Asked.SecretariesAbroad.Count(visit => visit.Accompanies is not null));
        Assert.All(Asked.SecretariesAbroad.Where(visit => visit.Accompanies is not null), visit => Assert.True(visit.Accompanies!.Is(Role.President)));
        Assert.All(
            Asked.SecretariesAbroad.Where(visit => visit.Record() is "313" or "1681" or "1919" or "3466" or "3467"), visit => Assert.Null(visit.Accompanies));
    }
}
