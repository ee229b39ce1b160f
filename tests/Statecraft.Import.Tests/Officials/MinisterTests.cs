using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;
using static Statecraft.Import.Tests.Officials.Fixture;

namespace Statecraft.Import.Tests.Officials;

public sealed class MinisterTests
{
    [Fact]
    public void The_terms_of_Heydar_and_Ilham_Aliyev_overlap_as_the_source_says()
    {
        var officials = Convert(
            Rows(
                Row("azerbaijan", "President", "Heydar Aliyev", "Q157451", "1993-10-03", "2003-12-12") with { Death = "2003-12-12" },
                Row("azerbaijan", "President", "Ilham Aliyev", "Q57371", "2003-10-31")),
            TablesOf());

        Assert.Contains("dates: 1993-10-03/2003-12-12", officials["heydar-aliyev"], StringComparison.Ordinal);
        Assert.Equal(
            "{ name: Ilham Aliyev, wikidata: Q57371, tenures: [{ role: president, country: azerbaijan, dates: 2003-10-31/.. }], sources: [{ source: wikidata-ministers-2022, page: Q57371 }] }",
            officials["ilham-aliyev"]);
    }

    [Fact]
    public void Who_is_no_minister_has_another_role_and_a_title()
    {
        var official = Convert(Rows(Row("israel", "Justice of the Supreme Court", "Salim Joubran", "Q726108", "2003-04", "2017-08-04")), TablesOf())["salim-joubran"];

        Assert.Contains("{ role: judge, title: Justice of the Supreme Court, country: israel, dates: 2003-04/2017-08-04 }", official, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judge_or_a_diplomat_of_long_ago_is_not_in_office_for_want_of_an_end()
    {
        var officials = Convert(
            Rows(
                Row("israel", "Justice of the Supreme Court", "Official One", "Q1", "2021"),
                Row("israel", "ambassador to Poland", "Official Two", "Q2", "1994"),
                Row("israel", "ambassador to Poland", "Official Three", "Q3", "2000", "2001") with { Country = "georgia" }),
            TablesOf());

        Assert.Contains("dates: 2021/ }", officials["official-one"], StringComparison.Ordinal);
        Assert.Contains("to: poland, dates: 1994/ }", officials["official-two"], StringComparison.Ordinal);
    }

    [Fact]
    public void Shaul_Mofaz_did_not_leave_before_he_came()
    {
        var row = Row("israel", "Deputy Prime Minister", "Shaul Mofaz", "Q359689", "2012-05-09", "2009-03-31");

        Assert.Contains("dates: 2012-05-09/ }", Convert(Rows(row), TablesOf())["shaul-mofaz"], StringComparison.Ordinal);
        Assert.Contains(
            "dates: 2012-05-09/.. }",
            Convert(Rows(row), TablesOf() with { Corrections = CorrectionTable.Of(("wikidata", row.Row, "end", null)) })["shaul-mofaz"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_alphabet_is_the_native_one()
    {
        var row = Row("georgia", "Minister of Justice", "ჯონი ხეცურიანი", "Q12871625", "1999", "2000");

        var official = Convert(Rows(row), TablesOf(new PersonRow("wikidata", "Q12871625", "joni-khetsuriani", "Joni Khetsuriani")))["joni-khetsuriani"];

        Assert.StartsWith("{ name: Joni Khetsuriani, names: [{ text: ჯონი ხეცურიანი, kind: native }]", official, StringComparison.Ordinal);
    }

    private static OfficialSources Rows(params Minister[] rows) => new() { Ministers = [.. rows] };

    private static Minister Row(string country, string position, string person, string id, string? start, string? end = null) =>
        new() { Country = country, Position = position, Person = person, PersonId = id, Start = start, End = end };
}
