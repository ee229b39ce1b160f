namespace Statecraft.Tests.Questions;

/// <summary>Who came to the United States. Upstream has names in many spellings and no ids of people.</summary>
public class LeaderQuestions
{
    [Fact]
    public void When_did_Heydar_Aliyev_come_under_both_spellings_of_his_name_and_when_did_his_son()
    {
        Assert.Equal("1074 1243 1360 1402 1456 1604", InAmerica(Officials.HeydarAliyev).Records());
        Assert.Equal("1833 2135 2630 2835", InAmerica(Officials.IlhamAliyev).Records());
        Assert.Equal("1074 1243 1360 1402 1456 1604 1833 2135 2630 2835", Countries.Azerbaijan.VisitsPaid.Where(visit => visit.Host == Countries.UnitedStates).Records());
    }

    [Fact]
    public void Who_came_most_often()
    {
        var most =
            from visit in Asked.LeadersInAmerica
            from person in visit.Visitors.Select(party => party.Official).OfType<Official>().Distinct()
            group visit by person into visits
            orderby visits.Count() descending
            select $"{visits.Key.Id} {visits.Count()}";
        Assert.Equal(["abdullah-ii-jordan 45", "hussein-jordan 39", "benjamin-netanyahu 29", "hosni-mubarak 23", "tony-blair 22", "helmut-kohl 21"], most.Take(6));
    }

    [Fact]
    public void How_is_Netanyahu_written_and_which_visits_are_his() => Assert.Equal(
        "1205 1209 1214 1220 1227 1258 1293 1298 2025 2039 2071 2081 2127 2132 2564 2578 2611 2700 2712 2777 2813 2883 2892 2901 2922 2992 3010 3225 3258",
        InAmerica(Officials.BenjaminNetanyahu).Records());

    [Theory]
    [InlineData("poul-nyrup-rasmussen", "984 1340")]
    [InlineData("anders-fogh-rasmussen", "1537 1622 1711 1779 1844 1930")]
    [InlineData("lars-lokke-rasmussen", "2557 2840 2869")]
    [InlineData("alfonso-lopez-pumarejo", "2166 2204 2225")]
    [InlineData("alfonso-lopez-michelsen", "251")]
    [InlineData("konstantinos-karamanlis", "2349 2429 349")] // The uncle; upstream writes both alike.
    [InlineData("kostas-karamanlis", "1708 1778")] // The nephew.
    [InlineData("georgios-papandreou", "2526")]
    [InlineData("andreas-papandreou", "1052")]
    [InlineData("george-papandreou", "2078")]
    [InlineData("pierre-trudeau", "79 179 229 268 270 285 312 346 377 435 440 505 514 540")]
    [InlineData("justin-trudeau", "2830 2836 2882 2895 2930 3040 3065 3187 3199 3282")]
    [InlineData("park-chung-hee", "2451 2509 2542 58 102")]
    [InlineData("park-geun-hye", "2683 2810 2851")]
    [InlineData("ferdinand-marcos", "11 86 477")]
    [InlineData("ferdinand-marcos-jr", "3081 3158 3209 3249")]
    [InlineData("anastasio-somoza-garcia", "2176 2293")]
    [InlineData("anastasio-somoza-debayle", "21 141 164")]
    [InlineData("indira-gandhi", "2 177 474")]
    [InlineData("rajiv-gandhi", "602 613 666")]
    [InlineData("zulfikar-ali-bhutto", "207 233")]
    [InlineData("benazir-bhutto", "718 1132")]
    [InlineData("takeo-fukuda", "290 341")]
    [InlineData("yasuo-fukuda", "1921")]
    public void Which_visits_are_of_whom_among_those_of_one_name(string official, string records) =>
        Assert.Equal(records, InAmerica(Officials.Get(official)).Records());

    [Fact]
    public void In_which_offices_did_Sihanouk_come()
    {
        // King in 1953, "Premier and Prince" in 1958 and 1960, "Prince" in 1961.
        Assert.Equal("2302 2376 2410 2444", InAmerica(Officials.NorodomSihanouk).Records());
        Assert.All(InAmerica(Officials.NorodomSihanouk), visit => Assert.Single(visit.Visitors.Select(party => party.Official).Distinct()));
        Assert.Equal(Role.Monarch, InAmerica(Officials.NorodomSihanouk).First().Visitors[0].Role);
    }

    [Theory]
    [InlineData("379", "anwar-sadat mustafa-khalil")]
    [InlineData("855", "francesco-cossiga giulio-andreotti")]
    [InlineData("1345", "aleksander-kwasniewski jerzy-buzek")]
    [InlineData("1422", "stjepan-mesic ivica-racan")]
    [InlineData("1957", "fatmir-sejdiu hashim-thaci")]
    [InlineData("3150", "abdullah-ii-jordan hussein-bin-abdullah")]
    [InlineData("3246", "andrzej-duda donald-tusk")]
    public void Who_came_together_in_one_record(string record, string officials)
    {
        var visit = Asked.LeadersInAmerica.Single(visit => visit.Sources.Any(citation => citation.Record == record));
        Assert.Equal(officials, string.Join(' ', visit.Visitors.Select(party => party.Official?.Id)));
    }

    [Fact]
    public void Who_was_the_first_who_ever_came()
    {
        var first = Asked.LeadersInAmerica.First();
        Assert.Equal("2138", first.Record());
        Assert.Equal((Officials.Kalakaua, Countries.Hawaii), (first.Visitors[0].Official, first.Visitors[0].Country));
        Assert.False(Countries.Hawaii.ExistedOn(Asked.Day("1900-01-01")));
    }

    [Fact]
    public void In_which_year_did_most_leaders_come_and_how_many_came_in_all()
    {
        Assert.Equal(3264, Asked.LeadersInAmerica.Count());
        var years = Asked.LeadersInAmerica.CountBy(visit => visit.Dates!.Value.Earliest.Year).OrderByDescending(year => year.Value).Take(3);
        Assert.Equal([(2022, 100), (1990, 92), (2008, 87)], years.Select(year => (year.Key, year.Value)));
    }

    private static IEnumerable<Visit> InAmerica(Official official) => official.Visits.Where(visit => visit.Host == Countries.UnitedStates && visit.TookPlace);
}
