namespace Statecraft.Tests.Questions;

/// <summary>Who represented the United States where. The records are those of the chiefs of mission.</summary>
public class AmbassadorQuestions
{
    [Theory]
    [InlineData("1992-09-15", null)] // Appointed on 11 August, and not yet received.
    [InlineData("1993-01-01", "az-1992-mile-01")]
    [InlineData("1994-01-01", null)]
    [InlineData("1995-01-01", "az-1994-kauz-01")]
    [InlineData("1997-09-01", null)]
    [InlineData("1999-01-01", "az-1997-escu-01")]
    [InlineData("2000-10-05", null)]
    [InlineData("2001-09-11", "az-2000-wils-01")]
    [InlineData("2003-10-31", null)] // The day on which Ilham Aliyev took office.
    [InlineData("2004-06-01", "az-2003-harn-01")]
    [InlineData("2006-04-25", null)]
    [InlineData("2008-08-08", "az-2006-ders-01")]
    [InlineData("2010-01-01", null)]
    [InlineData("2011-06-01", "az-2010-bryz-01")]
    [InlineData("2012-02-01", null)] // The second nomination of Bryza lay before the Senate, and was withdrawn.
    [InlineData("2013-01-01", "az-2012-morn-01")]
    [InlineData("2014-10-01", null)]
    [InlineData("2016-01-01", "az-2014-ceku-01")]
    [InlineData("2018-09-13", null)]
    [InlineData("2019-06-01", "az-2019-litz-01")]
    public void Who_was_ambassador_to_Azerbaijan_on_this_day(string day, string? record)
    {
        var holders = Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day(day), Countries.Azerbaijan).ToList();
        if (record is null) Assert.Empty(holders);
        else Assert.True(Assert.Single(holders).HasRecord(record));
    }

    [Fact]
    public void In_what_order_did_the_ambassadors_to_Azerbaijan_come()
    {
        var terms =
            from official in Countries.Azerbaijan.EnvoysReceived
            from tenure in official.Tenures
            where tenure.To == Countries.Azerbaijan && tenure.Country == Countries.UnitedStates && tenure.Known == TenureKind.Term
            orderby tenure.Dates
            select $"{official.Name}, {tenure.Role}, {tenure.Dates}";
        Assert.Equal(
            [
                "Richard Miles, Ambassador, 1992-09-16/1993-11-15",
                "Richard Kauzlarich, Ambassador, 1994-04-20/1997-07-20",
                "Stanley Escudero, Ambassador, 1997-12-04/2000-10-01",
                "Ross Wilson, Ambassador, 2000-10-11/2003-04-24",
                "Reno Harnish III, Ambassador, 2003-12-01/2006-01-03",
                "Anne Derse, Ambassador, 2006-07-03/2009-01-22",
                "Donald Lu, ChargeDAffaires, 2009-07/2010-07",
                "Matthew Bryza, Ambassador, 2011-02-17/2012-01-03",
                "Richard Morningstar, Ambassador, 2012-09-03/2014-07-31",
                "Robert Cekuta, Ambassador, 2015-02-19/2018-03-31",
                "Earle Litzenberger, Ambassador, 2019-03-12/", // The source was last looked at before he left.
            ],
            terms);
    }

    [Fact]
    public void Who_ran_the_embassy_in_Baku_when_there_was_no_ambassador()
    {
        var charge = Officials.Holding(Role.ChargeDAffaires, Countries.UnitedStates, Asked.Day("2010-01-01"), Countries.Azerbaijan);
        Assert.True(Assert.Single(charge).HasRecord("az-2009-lu-01"));
    }

    [Fact]
    public void Somebody_who_was_nominated_a_second_time_did_not_hold_the_office_a_second_time()
    {
        Assert.True(Officials.MatthewBryza.HasRecord("az-2012-bryz-01"));
        var inBaku = Officials.MatthewBryza.Tenures.Where(tenure => tenure.To == Countries.Azerbaijan).ToList();
        Assert.Equal([TenureKind.Term, TenureKind.Nominated], inBaku.Select(tenure => tenure.Known).Order());
        Assert.Null(inBaku.Single(tenure => tenure.Known == TenureKind.Nominated).Dates);
    }

    [Fact]
    public void Who_was_ambassador_in_Baku_first_and_in_Tbilisi_later()
    {
        var both =
            from official in Countries.Azerbaijan.EnvoysReceived
            where official.Tenures.Any(tenure => tenure is { Role: Role.Ambassador, Known: TenureKind.Term } && tenure.To == Countries.Georgia && tenure.Country == Countries.UnitedStates)
            select official;
        var miles = Assert.Single(both);
        Assert.True(miles.HasRecord("az-1992-mile-01") && miles.HasRecord("ge-2002-mile-01"));
        Assert.Equal([miles], Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day("2003-11-23"), Countries.Georgia));
    }

    [Theory]
    [InlineData("1996-01-01", "il-1995-indy-01")]
    [InlineData("1999-01-01", "il-1997-walk-01")]
    [InlineData("2001-01-01", "il-1999-indy-01")]
    [InlineData("1974-01-01", "il-1973-keat-01")]
    public void Who_was_ambassador_to_Israel_on_this_day(string day, string record) => Assert.True(
        Assert.Single(Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day(day), Countries.Israel)).HasRecord(record));

    [Theory]
    [InlineData("1952-06-01", "ru-1952-kenn-01")]
    [InlineData("1962-01-01", "ru-1957-thom-01")]
    [InlineData("1968-01-01", "ru-1966-thom-01")] // The same man a second time.
    [InlineData("1990-01-01", "ru-1987-matl-01")]
    public void Who_was_ambassador_to_the_Soviet_Union_which_upstream_has_under_Russia(string day, string record)
    {
        Assert.True(Assert.Single(Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day(day), Countries.SovietUnion)).HasRecord(record));
        Assert.Empty(Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day(day), Countries.Russia));
    }

    [Fact]
    public void Which_William_Howard_Taft_was_ambassador_to_Ireland()
    {
        var ambassador = Assert.Single(Officials.Holding(Role.Ambassador, Countries.UnitedStates, Asked.Day("1955-01-01"), Countries.Ireland));
        Assert.True(ambassador.HasRecord("ie-1953-taft-01"));
        Assert.Equal("1915", $"{ambassador.Birth}");
        Assert.Equal([Officials.WilliamHowardTaft], Officials.Holding(Role.President, Countries.UnitedStates, Asked.Day("1910-01-01")));
        Assert.Equal(3, Officials.All.Count(official => official.Name.StartsWith("William Howard Taft", StringComparison.Ordinal)));
    }
}
