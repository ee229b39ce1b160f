namespace Statecraft.Tests.Questions;

/// <summary>Whom the travellers met, also where the host was neither of the two.</summary>
public class MeetingQuestions
{
    [Fact]
    public void Whom_did_Pompeo_meet_in_Amman()
    {
        var visit = Officials.MikePompeo.Visits.During(Asked.Day("2018-04-30"), Asked.Day("2018-04-30")).Single(visit => visit.Host == Countries.Jordan);
        Assert.Equal("3795", visit.Record());
        Assert.Equal(
            ["Monarch of Jordan", "ForeignMinister of Jordan", "ForeignMinister of Japan"],
            visit.Met.Select(party => $"{party.Role} of {party.Country?.Name}"));
        Assert.Equal("Taro Kono", NameOf(visit.Met.Last()));
    }

    [Theory]
    [InlineData("690", "china", "Qian")] // Christopher in The Hague, 1996.
    [InlineData("1303", "russia", "Ivanov")] // Powell in Reykjavik, 2002.
    [InlineData("441", "soviet-union", "Pankin")] // Baker in Jerusalem, 1991.
    [InlineData("303", "soviet-union", "Shevardnadze")] // Baker in Paris, 1989.
    [InlineData("2312", "japan", "Okita")] // Vance in Paris, 1979.
    [InlineData("361", "canada", "Clark")] // Baker in Bermuda, 1990.
    [InlineData("4012", "israel", "Lapid")] // Blinken in Rome, 2021.
    [InlineData("4288", "russia", "Lavrov")] // Rubio in Riyadh, 2025.
    public void Which_foreign_minister_of_a_third_country_was_met(string record, string country, string name)
    {
        var visit = Asked.SecretariesAbroad.Single(visit => visit.Record() == record);
        var third = visit.Met.Where(party => party.Role == Role.ForeignMinister && party.Country != visit.Host && party.Country != Countries.UnitedStates);
        Assert.Contains(third, party => party.Country?.Id == country && NameOf(party).Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_did_the_secretaries_of_state_meet_Gromyko()
    {
        var meetings = With("Gromyko").ToList();
        Assert.Equal("1061 1143 2214 2267 2283", meetings.Where(visit => visit.Host == Countries.SovietUnion).Records());
        Assert.Equal("1024 1031 1090 1103 1114 2222 2271 2289 1222 886 1964 2004 2018", meetings.Where(visit => visit.Host != Countries.SovietUnion).Records());
        Assert.Equal(
            "Switzerland, Cyprus, Austria, Spain",
            meetings.Select(visit => visit.Host).Where(host => host != Countries.SovietUnion).Distinct().Names());
    }

    [Fact]
    public void Where_did_they_meet_Lavrov_when_it_was_not_in_Russia() => Assert.Equal(
        "1448 2993 3156 3325 3358 3379 3383 3449 3464 3471 3516 3533 3551 3637 3699 3703 3808 4048 4288",
        With("Lavrov").Where(visit => visit.Host != Countries.Russia).Records());

    [Fact]
    public void Where_did_Kerry_meet_the_foreign_minister_of_Iran()
    {
        var meetings = Officials.JohnKerry.Visits.Where(visit => visit.Met.Any(party => party.Role == Role.ForeignMinister && party.Country == Countries.Iran)).ToList();
        Assert.Equal("3397 3399 3497 3517 3523 3527 3539 3541 3550 3551 3573 3574 3591 3599 3636 3707", meetings.Records());
        Assert.Equal( // Upstream names no names there, only the foreign ministers of several countries.
            "3591 3599 3707",
            meetings.Where(visit => !visit.Met.Any(party => NameOf(party).Contains("Zarif", StringComparison.Ordinal))).Records());
        Assert.Equal("Switzerland, Austria, Oman, France", meetings.Select(visit => visit.Host).Distinct().Names());
        Assert.DoesNotContain(Countries.Iran.VisitsReceived.During(1979, 2025), visit => visit.IsFrom("hs-travels"));
    }

    [Fact]
    public void Which_Americans_met_Ilham_Aliyev_at_home()
    {
        // The source writes "President Aliyev" in 2010 and "Ilham Alyiev" in 2012.
        Assert.Equal("3072 3236", Officials.IlhamAliyev.Meetings.Where(visit => visit.IsFrom("hs-travels")).Records());
        Assert.Empty(Officials.HeydarAliyev.Meetings);
    }

    [Fact]
    public void Whom_did_the_secretaries_of_state_meet_in_Baku()
    {
        // 464: President Mutalibov. 3072 and 3236: President Aliyev and Foreign Minister Mammadyarov.
        var met =
            from visit in Countries.Azerbaijan.VisitsReceived
            where visit.IsFrom("hs-travels")
            select string.Join(", ", visit.Met.Select(party => $"{party.Role} {NameOf(party)}"));
        Assert.Collection(
            met,
            first => Assert.Contains("President Mutalibov", first.Replace("Ayaz ", "", StringComparison.Ordinal), StringComparison.Ordinal),
            second => Assert.Matches("^President (Ilham )?Aliyev, ForeignMinister (Elmar )?Mammadyarov$", second),
            third => Assert.Matches("^President (Ilham )?Al[iy]+ev, ForeignMinister (Elmar )?Mammadyarov$", third));
    }

    [Fact]
    public void Whom_did_Roosevelt_meet_at_Yalta()
    {
        var yalta = Officials.FranklinRoosevelt.Visits.During(1945).Single(visit => visit.Host == Countries.SovietUnion);
        Assert.Equal("2730", yalta.Record());
        Assert.Equal(["Soviet Union", "United Kingdom"], yalta.Met.Select(party => party.Country?.Name));
        Assert.All(yalta.Met, party => Assert.Equal(Role.PrimeMinister, party.Role));
    }

    private static IEnumerable<Visit> With(string name) =>
        Asked.SecretariesAbroad.Where(visit => visit.Met.Any(party => NameOf(party).Contains(name, StringComparison.Ordinal)));

    private static string NameOf(Party party) => party.Official?.Name ?? party.Name ?? "";
}
