namespace Statecraft.Tests.Questions;

/// <summary>States that are gone, and countries that had another name then. Upstream has many of them under the id of today's state.</summary>
public class GoneStateQuestions
{
    [Theory]
    [InlineData("soviet-union", "2385 28 202 671 697 779")]
    [InlineData("yugoslavia", "2202 2405 2494 148 174 236 336 544 601 825")] // Not 1464, of the Federal Republic in 2001.
    [InlineData("czechoslovakia", "2216 757 817 893 934")]
    [InlineData("south-vietnam", "2286 2353 1 68 98 196")]
    [InlineData("united-arab-republic", "2408")] // Nasser in 1960; upstream says Egypt.
    [InlineData("east-germany", "785")]
    [InlineData("hawaii", "2138 2140 2142")]
    public void Which_leaders_of_this_state_came_to_the_United_States(string state, string records)
    {
        Assert.Equal(records, Countries.Get(state).VisitsPaid.Where(visit => visit.Host == Countries.UnitedStates).Records());
        Assert.False(Countries.Get(state).ExistedOn(Asked.Day("2011-01-01")));
    }

    [Fact]
    public void Which_states_that_are_gone_sent_their_leaders_and_how_often()
    {
        var gone =
            from visit in Asked.LeadersInAmerica
            from country in visit.Visitors.Select(party => party.Country).OfType<Country>().Distinct()
            where !country.ExistedOn(Asked.Day("2011-01-01"))
            group visit by country into visits
            orderby visits.Count() descending, visits.Key.Name
            select $"{visits.Key.Name} {visits.Count()}";
        Assert.Equal(
            [
                "West Germany 53", "Yugoslavia 10", "South Vietnam 6", "Soviet Union 6", "Czechoslovakia 5", "Hawaii 3", "East Germany 1", "North Yemen 1", "United Arab Republic 1",
            ],
            gone);
    }

    [Fact]
    public void Who_came_for_the_Soviet_Union_and_for_Russia_after_it()
    {
        Assert.Equal(
            "Nikita Khrushchev, Alexei Kosygin, Leonid Brezhnev, Mikhail Gorbachev",
            Countries.SovietUnion.VisitsPaid.Where(visit => visit.Host == Countries.UnitedStates).Select(visit => visit.Visitors[0].Official).Distinct().Names());
        Assert.Equal(25, Countries.Russia.VisitsPaid.Count(visit => visit.Host == Countries.UnitedStates));
        Assert.Equal("913", Countries.Russia.VisitsPaid.Where(visit => visit.Host == Countries.UnitedStates).Take(1).Records());
    }

    [Fact]
    public void How_often_did_Americans_go_to_Russia_also_when_it_was_the_Soviet_Union()
    {
        // Upstream has 43 stops as U.S.S.R.; three of them (459, 467 and 469) are of 1992, when there was none any more.
        Assert.Equal(["russia", "soviet-union"], Countries.Russia.Lineage.Select(country => country.Id).Take(2));
        var stops = Countries.Russia.Lineage.SelectMany(country => country.VisitsReceived).Where(visit => visit.IsFrom("hs-travels")).ToList();
        Assert.Equal(99, stops.Count);
        Assert.Equal(40, stops.Count(visit => visit.Host == Countries.SovietUnion));
        Assert.Equal("459 467 469", Countries.Russia.VisitsReceived.Where(visit => visit.IsFrom("hs-travels")).Take(3).Records());
        Assert.Equal("2730 2847 2860 2864 2957 2363", Countries.SovietUnion.VisitsReceived.Where(visit => visit.Is(Role.President)).Records());
    }

    [Fact]
    public void Who_came_for_two_states_one_of_which_took_the_place_of_the_other()
    {
        var both =
            from official in Officials.All
            let states = official.Visits.Where(visit => visit.IsFrom("hs-visits")).SelectMany(visit => visit.Visitors)
                .Where(party => party.Official == official).Select(party => party.Country).OfType<Country>().Distinct().ToList()
            where states.Count > 1
            select $"{official.Name}: {states.Names()}";
        Assert.Equal(
            [
                "Ali Abdullah Saleh: North Yemen, Yemen", "Helmut Kohl: West Germany, Germany", "Richard von Weizsäcker: West Germany, Germany",
                "Václav Havel: Czechoslovakia, Czechia",
            ],
            both);
    }

    [Theory]
    [InlineData("807", "Ceylon")]
    [InlineData("1442", "Sri Lanka")]
    [InlineData("1187", "Zaire")] // Kissinger in Kinshasa in 1976.
    [InlineData("324", "Zaire")]
    [InlineData("3015", "Democratic Republic of the Congo")]
    [InlineData("784", "Burma")]
    [InlineData("3208", "Myanmar")]
    [InlineData("2265", "Rhodesia")] // Vance in Salisbury in 1978.
    [InlineData("65", "Zimbabwe")]
    [InlineData("671", "Federal Republic of Yugoslavia")]
    [InlineData("3084", "Serbia")]
    [InlineData("774", "Taiwan")]
    public void What_was_the_country_called_when_an_American_came(string record, string name)
    {
        var visit = Countries.UnitedStates.VisitsPaid.Single(visit => visit.IsFrom("hs-travels") && visit.Record() == record);
        Assert.Equal(name, visit.Host.NameOn(visit.Dates!.Value.Earliest));
    }

    [Theory]
    [InlineData("2327", "Ceylon")]
    [InlineData("2438", "Tanganyika")]
    [InlineData("451", "Zaire")]
    [InlineData("2335", "Burma")]
    [InlineData("1464", "Federal Republic of Yugoslavia")]
    public void What_was_the_country_called_whose_leader_came(string record, string name)
    {
        var visit = Asked.LeadersInAmerica.Single(visit => visit.Record() == record);
        Assert.Equal(name, visit.Visitors[0].Country!.NameOn(visit.Dates!.Value.Earliest));
    }
}
