using Statecraft.Core;

namespace Statecraft.Tests;

public class HolderTests
{
    private static readonly DateOnly Day = new(2018, 9, 12);

    [Fact]
    public void Who_held_an_office_on_a_day_is_known() =>
        Assert.Equal(["Levan Izoria"], Officials.Holding(Role.DefenceMinister, Countries.Georgia, Day).Select(o => o.Name));

    [Fact]
    public void One_day_after_the_term_it_is_somebody_else() =>
        Assert.Equal(["Irakli Garibashvili"], Officials.Holding(Role.DefenceMinister, Countries.Georgia, new DateOnly(2019, 9, 9)).Select(o => o.Name));

    [Fact]
    public void Nobody_is_known_to_have_held_it_before_the_first_term_that_is() =>
        Assert.Empty(Officials.Holding(Role.DefenceMinister, Countries.Georgia, new DateOnly(1990, 1, 1)));

    [Fact]
    public void One_who_was_seen_in_office_is_no_holder() =>
        Assert.Empty(Officials.Holding(Role.Ambassador, Countries.Georgia, new DateOnly(2018, 8, 1), Countries.Israel));

    [Theory]
    [InlineData("dates: 2016-08-01/2019-09-08, acting: true", "Levan Izoria")]
    [InlineData("dates: 2016-08-01/2019-09-08, known: nominated", "none")]
    [InlineData("known: term", "none")]
    public void A_term_with_dates_makes_a_holder_and_nothing_else_does(string tenure, string holder)
    {
        var answers = CompiledCopy.Answers("officials/georgia.yaml", "dates: 2016-08-01/2019-09-08", tenure);
        Assert.Contains($"Levan Izoria; holders then: {holder}\n", answers[nameof(ArticleQuestions.MeetingsInGeorgia)]);
    }

    [Fact]
    public void At_a_change_of_office_those_who_are_certain_come_first()
    {
        // The foreign ministry of Israel passed from one to the other on 18 December 2012, by both terms.
        Assert.Equal(
            ["Avigdor Liberman", "Benjamin Netanyahu"],
            Officials.Holding(Role.ForeignMinister, Countries.Israel, new DateOnly(2012, 12, 18)).Select(o => o.Name));

        // Of the whole year the one who took over in it may be the holder, and neither is certain all the time.
        Assert.Equal(2, Officials.Holding(Role.ForeignMinister, Countries.Israel, Edtf.FromYear(2012)).Count());

        // From the change to the end of 2013 the one is certain of a part only, the other of all.
        Assert.Equal(
            ["Benjamin Netanyahu", "Avigdor Liberman"],
            Officials.Holding(Role.ForeignMinister, Countries.Israel, Edtf.Parse("2012-12-18/2013-11-11")).Select(o => o.Name));
    }

    [Fact]
    public void A_time_that_says_nothing_finds_nobody() => Assert.Empty(Officials.Holding(Role.PrimeMinister, Countries.Israel, default(Edtf)));

    [Fact]
    public void An_ambassador_is_one_to_a_country()
    {
        var day = new DateOnly(2009, 1, 1);
        Assert.Equal(["John Beyrle"], Officials.Holding(Role.Ambassador, Countries.UnitedStates, day, Countries.Russia).Select(o => o.Name));
        Assert.Equal(["James Cunningham"], Officials.Holding(Role.Ambassador, Countries.UnitedStates, day, Countries.Israel).Select(o => o.Name));
        Assert.Empty(Officials.Holding(Role.Ambassador, Countries.UnitedStates, day, Countries.Iran));
    }

    [Fact]
    public void An_office_at_a_time_is_its_holder_and_a_group_is_nobody()
    {
        var office = new Party { Role = Role.PrimeMinister, Country = Countries.Azerbaijan };
        Assert.Equal(["Novruz Mammadov"], office.People(Edtf.Parse("2018-09-13?")).Select(o => o.Name));
        Assert.Empty(office.People(null));
        Assert.Empty(new Party { Role = Role.Ambassador, Country = Countries.UnitedStates }.People(Edtf.Parse("2007")));
        Assert.Empty((office with { Standing = Standing.Former }).People(Day));
        Assert.Empty(new Party { Group = "senior officials", Country = Countries.Azerbaijan }.People(Day));
        Assert.Equal([Officials.IlhamAliyev], new Party { Official = Officials.IlhamAliyev }.People(null));
    }

    [Fact]
    public void Totals_count_what_took_place_only()
    {
        var toGeorgia = Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Georgia);
        Assert.Equal(Measure.Parse("300..500 million USD"), toGeorgia.Where(t => t.Stage == Stage.Delivered).TotalAmount());
        var absent = toGeorgia.Single(t => t.Absent);
        Assert.False(absent.TookPlace);
        Assert.Null(new[] { absent with { Amount = Measure.Parse("1 million USD") } }.TotalAmount());
        Assert.Null(toGeorgia.TotalQuantity());
    }

    [Fact]
    public void A_citation_supports_the_fields_that_it_names_or_all()
    {
        var transfer = Transfers.Get("israel-georgia-arms-none-2008-2018");
        Assert.Equal(["john-beyrle"], transfer.Sources.Supporting(nameof(Transfer.Opposed)).Select(c => c.By?.Id));
        Assert.Equal(["paata-kalandadze"], transfer.Sources.Supporting(nameof(Transfer.Absent)).Select(c => c.By?.Id));
    }
}
