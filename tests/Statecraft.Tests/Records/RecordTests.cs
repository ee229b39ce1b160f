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
        Assert.Equal(["netanyahu-azerbaijan-2016-12", "liberman-azerbaijan-2018-09"], visits.Skip(visits.Count - 2).Select(v => v.Id));
        Assert.Equal(visits.Skip(visits.Count - 2), visits.During(2016, 2018));
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
    public void Every_record_says_where_it_is_from() => Assert.All(Cited, record => Assert.NotEmpty(record.Sources));

    [Fact]
    public void Every_citation_names_fields_that_its_record_has() => Assert.All(
        Cited,
        record => Assert.All(record.Sources.SelectMany(c => c.For), field => Assert.NotNull(record.Kind.GetProperty(field))));

    [Fact]
    public void In_a_visit_that_did_not_take_place_nobody_was_met() =>
        Assert.DoesNotContain(Visits.All, visit => !visit.TookPlace && visit.Met.Any());

    [Fact]
    public void What_a_visit_does_not_say_of_a_meeting_is_what_it_says_of_itself()
    {
        var expected = Visit with { Status = Status.Expected };
        Assert.False(expected.TookPlace);
        Assert.Empty(expected.Met);
        Assert.Equal(5, expected.ExpectedToMeet.Count());

        var cancelled = Visit with { Status = Status.Cancelled };
        Assert.False(cancelled.TookPlace);
        Assert.Equal(Status.Cancelled, cancelled.StatusOf(cancelled.Meetings[0]));
        Assert.Equal(Status.Cancelled, cancelled.StatusOf(cancelled.Visitors[0]));
        Assert.Equal(Status.Expected, cancelled.StatusOf(cancelled.Topics[0]));
    }

    [Fact]
    public void What_was_only_planned_did_not_take_place_and_what_was_agreed_did()
    {
        var transfer = Transfers.Get("israel-azerbaijan-arms-2016-2017");
        Assert.False((transfer with { Stage = Stage.Planned }).TookPlace);
        Assert.False((transfer with { Absent = true }).TookPlace);
        Assert.All([Stage.Contracted, Stage.Delivered, Stage.Completed], stage => Assert.True((transfer with { Stage = stage }).TookPlace));
    }

    [Theory]
    [InlineData("Q42", "https://example.org/wiki/{page}", "https://example.org/wiki/Q42")]
    [InlineData("people/a b", "https://example.org/{page}?view", "https://example.org/people/a%20b?view")]
    [InlineData("p. 12", null, "https://example.org/")]
    [InlineData(null, "https://example.org/wiki/{page}", "https://example.org/")]
    public void A_page_stands_in_the_address_where_the_source_has_a_place_for_it(string? page, string? template, string address)
    {
        var source = new Source { Id = "example", Kind = SourceKind.WebPage, Title = "Example", Url = new Uri("https://example.org/"), Page = template };
        Assert.Equal(address, new Citation { Source = source, Page = page }.Address?.AbsoluteUri);
        Assert.Null(new Citation { Source = source with { Url = null, Page = null }, Page = page }.Address);
    }

    [Fact]
    public void Every_citation_has_an_address_that_can_be_opened()
    {
        Assert.DoesNotContain(Cited.SelectMany(record => record.Sources), c => c.Address is not { IsAbsoluteUri: true, Scheme: "https" });
        Assert.All(Cited.SelectMany(record => record.Sources).Where(c => c.Via is not null), c => Assert.NotNull(c.Via!.Url));
        Assert.Equal(
            "https://history.state.gov/departmenthistory/people/beyrle-john-ross",
            Officials.JohnBeyrle.Sources.First(c => c.Page is not null).Address?.OriginalString);
    }

    /// <summary>All records that cite sources, with what kind they are.</summary>
    private static IEnumerable<(Type Kind, string Id, IReadOnlyList<Citation> Sources)> Cited => [
        .. Countries.All.Select(c => (typeof(Country), c.Id, (IReadOnlyList<Citation>)c.Sources)),
        .. Officials.All.Select(o => (typeof(Official), o.Id, (IReadOnlyList<Citation>)o.Sources)),
        .. Visits.All.Select(v => (typeof(Visit), v.Id, (IReadOnlyList<Citation>)v.Sources)),
        .. Transfers.All.Select(t => (typeof(Transfer), t.Id, (IReadOnlyList<Citation>)t.Sources)),
    ];
}
