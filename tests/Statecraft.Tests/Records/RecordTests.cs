using Statecraft.Core;

namespace Statecraft.Tests;

public class RecordTests
{
    private static Visit Visit => Visits.Get("liberman-azerbaijan-2018-09");

    [Fact]
    public void A_program_can_make_a_record_and_its_ways_back_go_by_its_id()
    {
        var country = new Country { Id = "azerbaijan", Name = "Elsewhere", Sources = [] };
        Assert.Equal(Countries.Azerbaijan.VisitsReceived, country.VisitsReceived);
        Assert.Empty(new Country { Id = "nowhere", Name = "Nowhere", Sources = [] }.VisitsReceived);
        Assert.Equal(CountryKind.State, country.Kind);
        Assert.Empty(country.Borders);
    }

    [Fact]
    public void A_copy_with_a_value_cleared_does_not_read_the_old_one_again()
    {
        var copy = Visit with { Journey = null, Stop = null, Dates = null };
        Assert.Null(copy.Journey);
        Assert.Null(copy.Stop);
        Assert.Null(copy.Dates);
        Assert.Equal("liberman-caucasus-2018", Visit.Journey);
    }

    [Fact]
    public void A_copy_with_another_id_has_the_ways_back_of_that_id() =>
        Assert.Equal(Countries.Georgia.VisitsReceived, (Countries.Azerbaijan with { Id = "georgia" }).VisitsReceived);

    [Fact]
    public void Equality_does_not_depend_on_what_was_read()
    {
        var untouched = Visit with { };
        var touched = Visit with { };
        _ = (touched.Host.Name, touched.Visitors[0].Official!.Name, touched.Sources[0].Source.Title, touched.Journey);
        Assert.Equal(untouched, touched);
        Assert.Equal(untouched.GetHashCode(), touched.GetHashCode());
        Assert.NotEqual(untouched, touched with { Occasion = "another one" });
        Assert.NotEqual(untouched, touched with { Visitors = [.. touched.Visitors, touched.Visitors[0]] });
    }

    [Fact]
    public void References_are_compared_by_id() =>
        Assert.Equal(Visit, Visit with { Host = new Country { Id = "azerbaijan", Name = "Another name", Sources = [] } });

    [Fact]
    public void A_record_is_one_line_to_read()
    {
        Assert.Equal("liberman-azerbaijan-2018-09: azerbaijan, 2018-09-13?", Visit.ToString());
        Assert.Equal("azerbaijan: Azerbaijan", Countries.Azerbaijan.ToString());
    }

    [Fact]
    public void A_record_is_made_once() => Assert.Same(Countries.Azerbaijan, Countries.FindByAlpha2("AZ"));

    [Fact]
    public void An_id_that_is_not_there_suggests_one_that_is()
    {
        Assert.Null(Countries.Find("azerbajan"));
        Assert.Equal(
            "There is no Country 'azerbajan'; did you mean 'azerbaijan'?", Assert.Throws<KeyNotFoundException>(() => Countries.Get("azerbajan")).Message);
    }

    [Fact]
    public void A_set_is_cut_by_time_also_at_its_edges()
    {
        var visits = Countries.Azerbaijan.VisitsReceived;
        Assert.Equal(["netanyahu-azerbaijan-2016-12", "liberman-azerbaijan-2018-09"], visits.Select(v => v.Id));
        Assert.Equal(visits, visits.During(2016, 2018));
        Assert.Empty(visits.During(2018, 2016));
        Assert.Empty(visits.During(2017));
        Assert.Single(visits.During(new DateOnly(2016, 12, 31), new DateOnly(2017, 1, 1)));
        Assert.Empty(visits.CertainlyDuring(new DateOnly(2016, 12, 31), new DateOnly(2017, 1, 1)));
        Assert.Single(visits.CertainlyDuring(2016, 2018));
        Assert.Single(visits.During(Edtf.Parse("2018-09")));
        Assert.Empty(Countries.Antarctica.VisitsReceived.During(2018));
    }

    [Fact]
    public void Two_fields_together_are_a_key()
    {
        Assert.Equal(["azerbaijan-israel-oil"], Transfers.BySupplierAndRecipient(Countries.Azerbaijan, Countries.Israel).Select(t => t.Id));
        Assert.Empty(Transfers.BySupplierAndRecipient(Countries.Iran, Countries.Israel));
    }

    [Fact]
    public void Every_record_says_where_it_is_from_and_every_page_can_be_opened()
    {
        var citations = Countries.All.SelectMany(c => c.Sources).Concat(Officials.All.SelectMany(o => o.Sources))
            .Concat(Visits.All.SelectMany(v => v.Sources)).Concat(Transfers.All.SelectMany(t => t.Sources)).ToList();
        Assert.All(citations.Where(c => c.Page is not null), c => Assert.NotNull(c.Address));
        Assert.Equal(
            "https://history.state.gov/departmenthistory/people/beyrle-john-ross",
            Officials.JohnBeyrle.Sources.First(c => c.Page is not null).Address?.OriginalString);
    }
}
