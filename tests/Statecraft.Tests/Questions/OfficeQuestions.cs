namespace Statecraft.Tests.Questions;

/// <summary>Who held an office on a day, and who held it more than once.</summary>
public class OfficeQuestions
{
    [Fact]
    public void Which_presidents_of_the_United_States_went_and_came_back() => Assert.Equal(
        ["donald-trump", "grover-cleveland"],
        WithAnotherInBetween(Role.President).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_was_secretary_of_state_twice_with_another_one_in_between()
    {
        // Webster: secr-1841-webs and secr-1850-webs. Blaine: secr-1881-blai and secr-1889-blai. Monroe, in between, was his own stand-in.
        Assert.Equal(["daniel-webster", "james-blaine"], WithAnotherInBetween(Role.ForeignMinister).Order(StringComparer.Ordinal));
        Assert.True(Officials.DanielWebster.HasRecord("secr-1841-webs") && Officials.DanielWebster.HasRecord("secr-1850-webs"));
        Assert.True(Officials.JamesBlaine.HasRecord("secr-1881-blai") && Officials.JamesBlaine.HasRecord("secr-1889-blai"));
    }

    [Theory]
    [InlineData("1886-01-01", "grover-cleveland")]
    [InlineData("1890-01-01", "benjamin-harrison")]
    [InlineData("1894-01-01", "grover-cleveland")]
    [InlineData("1963-11-21", "john-kennedy")]
    [InlineData("1963-11-23", "lyndon-johnson")]
    [InlineData("1991-06-01", "george-h-w-bush")]
    [InlineData("2002-06-01", "george-w-bush")]
    [InlineData("2018-09-13", "donald-trump")]
    [InlineData("2022-01-01", "joe-biden")]
    [InlineData("2025-02-19", "donald-trump")]
    public void Who_was_president_on_this_day(string day, string official) =>
        Assert.Equal([Officials.Get(official)], Officials.Holding(Role.President, Countries.UnitedStates, Asked.Day(day)));

    [Fact]
    public void When_did_Liberman_hold_the_foreign_ministry_and_who_held_it_in_between()
    {
        var terms = Officials.AvigdorLiberman.Tenures.Where(tenure => tenure.Role == Role.ForeignMinister);
        Assert.Equal(["2009-04-01/2012-12-18", "2013-11-11/2015-05-06"], terms.Select(tenure => $"{tenure.Dates}"));
        Assert.Equal([Officials.BenjaminNetanyahu], Officials.Holding(Role.ForeignMinister, Countries.Israel, Asked.Day("2013-06-01")));
        Assert.Equal([Officials.AvigdorLiberman], Officials.Holding(Role.ForeignMinister, Countries.Israel, Asked.Day("2014-01-01")));
    }

    [Fact]
    public void Who_stood_in_as_secretary_of_state_until_Kissinger()
    {
        var holder = Officials.Holding(Role.ForeignMinister, Countries.UnitedStates, Asked.Day("1973-09-10")).First();
        Assert.True(holder.HasRecord("inte-1973-rush"));
        Assert.True(holder.Tenures.Single(tenure => tenure.Role == Role.ForeignMinister).Acting);
    }

    [Fact]
    public void Who_were_presidents_of_Azerbaijan_between_one_Aliyev_and_the_next()
    {
        // The terms overlap in the source, from 31 October to 12 December 2003.
        var both = Officials.Holding(Role.President, Countries.Azerbaijan, Asked.Day("2003-11-15"));
        Assert.Equal(["heydar-aliyev", "ilham-aliyev"], both.Select(official => official.Id).Order(StringComparer.Ordinal));
        Assert.Equal([Officials.HeydarAliyev], Officials.Holding(Role.President, Countries.Azerbaijan, Asked.Day("2003-10-30")));
        Assert.Equal([Officials.IlhamAliyev], Officials.Holding(Role.President, Countries.Azerbaijan, Asked.Day("2003-12-13")));
        Assert.Equal([Officials.IlhamAliyev], Officials.Holding(Role.PrimeMinister, Countries.Azerbaijan, Asked.Day("2003-09-01")));
    }

    /// <summary>Those of whom some term began when somebody else's had ended that began after one of theirs.</summary>
    private static IEnumerable<string> WithAnotherInBetween(Role role)
    {
        var terms =
            from official in Countries.UnitedStates.Officials
            from tenure in official.Tenures
            where tenure is { Known: TenureKind.Term, Acting: false, Dates: not null } && tenure.Role == role && tenure.Country == Countries.UnitedStates
            orderby tenure.Dates!.Value.EarliestDay
            select official.Id;
        var runs = new List<string>();
        foreach (var holder in terms)
            if (runs.LastOrDefault() != holder) runs.Add(holder);

        return runs.GroupBy(holder => holder).Where(run => run.Count() > 1).Select(run => run.Key);
    }
}
