using Statecraft.Import.Canonical;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;
using static Statecraft.Import.Tests.Officials.Fixture;

namespace Statecraft.Import.Tests.Officials;

public sealed class TenureTests
{
    [Fact]
    public void A_nominee_never_holds_even_where_the_source_has_dates()
    {
        var nominee = Tenure("rs-1903-one-01", "one", "ambassador-e-p", "1904-05-09", "1905-07-13", "1903-07-05") with { IsNominee = true };

        Assert.Equal(["{ role: ambassador, country: united-states, to: serbia, appointed: 1903-07-05, known: nominated }"], Tenures(Mission("serbia", nominee)));
    }

    [Fact]
    public void Who_declined_never_held_either() =>
        Assert.Equal(
            ["{ role: foreign-minister, title: Secretary of State, country: united-states, appointed: 1956-10-15, known: nominated }"],
            Tenures(Office("secretary", Tenure("secr-1956-one", "one", "secretary", appointed: "1956-10-15") with { Note = "Has declined." })));

    [Fact]
    public void An_end_before_the_start_is_left_out() =>
        Assert.Equal(
            ["{ role: ambassador, country: united-states, to: serbia, dates: 1886-07-27/ }"],
            Tenures(Mission("serbia", Tenure("rs-1866-one-01", "one", "ambassador-e-p", "1886-07-27", "1886-07-22"))));

    [Fact]
    public void A_start_that_is_corrected_goes_before_the_end()
    {
        var corrections = CorrectionTable.Of(("pocom", "secr-1866-hunt", "started", "1866-07-27?"));

        Assert.Equal(
            ["{ role: foreign-minister, title: Secretary of State, country: united-states, dates: 1866-07-27?/1886-07-22 }"],
            Tenures(corrections, Office("secretary", Tenure("secr-1866-hunt", "one", "secretary", "1886-07-27", "1886-07-22"))));
    }

    [Fact]
    public void A_duplicate_tenure_id_with_two_different_spells_makes_two_tenures_and_one_citation()
    {
        var official = Convert(One(Mission("serbia",
            Tenure("rs-1981-one-01", "one", "charge-daffaires-ad-interim", "1981-10-29", "1983-06-23"),
            Tenure("rs-1981-one-01", "one", "ambassador-e-p", "1983-06-23", "1985-07-10"))), TablesOf()).Single().Value;

        Assert.Contains("dates: 1981-10-29/1983-06-23, acting: true }, { role: ambassador", official, StringComparison.Ordinal);
        Assert.Equal(2, official.Split("rs-1981-one-01").Length);
    }

    [Fact]
    public void Of_two_entries_for_one_spell_the_one_that_knows_the_end_counts() =>
        Assert.Equal(
            ["{ role: ambassador, country: united-states, to: serbia, dates: 2014-10-20/2017-10-15 }"],
            Tenures(Mission("serbia",
                Tenure("rs-2014-one-01", "one", "ambassador-e-p", "2014-10-20"),
                Tenure("rs-2014-one-01", "one", "ambassador-e-p", "2014-10-20", "2017-10-15"))));

    [Fact]
    public void Terms_that_overlap_stay_as_the_source_has_them() =>
        Assert.Equal(2, Tenures(Mission("serbia",
            Tenure("rs-1990-one-01", "one", "ambassador-e-p", "1990-01-01", "1992-01-01"),
            Tenure("rs-1991-one-01", "one", "ambassador-e-p", "1991-01-01", "1993-01-01"))).Count);

    [Fact]
    public void Only_the_last_who_came_lately_is_still_in_office() =>
        Assert.Equal(
            [
                "{ role: ambassador, country: united-states, to: albania, dates: 2001-01-01/ }",
                "{ role: ambassador, country: united-states, to: serbia, dates: 2022-01-01/ }",
                "{ role: ambassador, country: united-states, to: serbia, dates: 2024-01-01/.. }",
            ],
            Tenures(
                Mission("serbia", Tenure("rs-1", "one", "ambassador-e-p", "2022-01-01"), Tenure("rs-2", "one", "ambassador-e-p", "2024-01-01")),
                Mission("albania", Tenure("al-1", "one", "ambassador-e-p", "2001-01-01"))));

    [Fact]
    public void An_office_that_several_hold_at_a_time_has_no_open_end() =>
        Assert.Equal(
            ["{ role: ambassador, title: Ambassador at Large, country: united-states, dates: 2024-01-01/ }"],
            Tenures(Office("ambassador-at-large", Tenure("larg-1", "one", "ambassador-at-large", "2024-01-01"))));

    [Theory]
    [InlineData("On or shortly before", "1849-01-31~/")]
    [InlineData("About", "1849-01-31~/")]
    [InlineData("Between the first of May and", "1849-01-31~/")]
    [InlineData("Probably left on or before", "1849-01-31%/")]
    [InlineData("Probably on", "1849-01-31?/")]
    [InlineData("Received on", "1849-01-31/")]
    [InlineData("Recommissioned after formation of the union", "1849-01-31/")]
    public void A_remark_beside_a_date_makes_it_approximate_or_uncertain(string remark, string dates)
    {
        var tenure = Tenure("rs-1848-one-01", "one", "ambassador-e-p") with { Started = new PocomEvent("1849-01-31", remark) };
        var later = Tenure("rs-1900-two-01", "one", "ambassador-e-p", "1900", "1901");

        Assert.Equal($"{{ role: ambassador, country: united-states, to: serbia, dates: {dates} }}", Tenures(Mission("serbia", tenure, later))[0]);
    }

    [Fact]
    public void A_chief_of_mission_who_never_arrived_has_an_unknown_start_and_an_officer_about_the_day_of_the_appointment() =>
        Assert.Equal(
            [
                "{ role: ambassador, country: united-states, to: serbia, appointed: 1984-01-01, dates: /1985 }",
                "{ role: foreign-minister, title: Secretary of State, country: united-states, appointed: 1990-01-01, dates: 1990-01-01~/1991 }",
            ],
            Tenures(
                Mission("serbia", Tenure("rs-1", "one", "ambassador-e-p", null, "1985", "1984-01-01")),
                Office("secretary", Tenure("secr-1", "one", "secretary", null, "1991", "1990-01-01"))));

    [Fact]
    public void The_country_is_the_state_of_that_time_and_a_representative_serves_an_organization() =>
        Assert.Equal(
            [
                "{ role: ambassador, country: united-states, to: albania, dates: 1922-12-04/1925 }",
                "{ role: representative, country: united-states, organization: United Nations, dates: 1971-03-01/1973 }",
            ],
            Tenures(
                Mission("nowhere", Tenure("al-1", "one", "ambassador-e-p", "1922-12-04", "1925") with { Territory = "albania-1946" }),
                new PocomPost("representative-to-un", PocomPostKind.Organization, "", [Tenure("un-1", "one", "representative-to-un", "1971-03-01", "1973")])));

    [Fact]
    public void A_scheduled_end_lies_after_all_that_the_source_knows_and_means_still_in_office()
    {
        var sources = new OfficialSources
        {
            Executives = [new Executive { Key = "B000444", First = "Official", Last = "One", Terms = [new("viceprez", "2009-01-20", "2013-01-20"), new("prez", "2021-01-20", "2025-01-20")] }],
        };

        Assert.Contains("dates: 2009-01-20/2013-01-20 }, { role: president, country: united-states, dates: 2021-01-20/.. }", Convert(sources, TablesOf()).Single().Value, StringComparison.Ordinal);
    }

    private static OfficialSources One(params PocomPost[] posts) => Sources([Person("one", "One", "Official")], posts);

    private static List<string> Tenures(params PocomPost[] posts) => Tenures(CorrectionTable.Empty, posts);

    private static List<string> Tenures(CorrectionTable corrections, params PocomPost[] posts)
    {
        var draft = OfficialDrafts.Make(One(posts), TablesOf() with { Corrections = corrections }, [], country => country).Drafts.Single();
        return [.. ((ListValue)draft.Fields["tenures"]!).Items.Select(Show)];
    }
}
