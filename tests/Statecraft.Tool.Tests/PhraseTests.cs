using Statecraft.Core;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Tests;

public class PhraseTests
{
    [Theory]
    [InlineData("2018-09-13", "13 September 2018")]
    [InlineData("2018-09-13?", "13 September 2018 (uncertain)")]
    [InlineData("2016-12", "December 2016")]
    [InlineData("0987", "987")]
    [InlineData("1998~", "about 1998")]
    [InlineData("1998%", "about 1998 (uncertain)")]
    [InlineData("201X", "the 2010s")]
    [InlineData("19XX", "the century from 1900")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("1985-04-XX", "some day of April 1985")]
    [InlineData("1985-XX-XX", "some day of 1985")]
    [InlineData("2001-24", "winter 2001")]
    [InlineData("1998~/2008-08", "about 1998 to August 2008")]
    [InlineData("1991/..", "since 1991")]
    [InlineData("../2008-08", "until August 2008")]
    [InlineData("2008-08/", "since August 2008, end unknown")]
    [InlineData("/2008-08", "until August 2008, beginning unknown")]
    [InlineData("[..2016-12]", "some day until December 2016")]
    [InlineData("[2016..]", "some day from 2016 on")]
    [InlineData("2016/2017", "2016 to 2017")]
    [InlineData("2016?/2017~", "2016 (uncertain) to about 2017")]
    [InlineData("[..2016-12?]", "some day until December 2016 (uncertain)")]
    [InlineData("[2016..2018]", "some day between 2016 and 2018")]
    public void A_date_is_as_firm_in_words_as_it_is_in_the_data(string date, string words) => Assert.Equal(words, DatePhrase.Of(Edtf.Parse(date)));

    [Theory]
    [InlineData("385 million USD", "385 million USD")]
    [InlineData("~5 billion USD", "about 5 billion USD")]
    [InlineData("300..500 million USD", "between 300 and 500 million USD")]
    [InlineData("~300..500 million USD", "between about 300 and 500 million USD")]
    [InlineData("~300 million USD", "about 300 million USD")]
    [InlineData("0.5..1.5 billion EUR", "between 0.5 and 1.5 billion EUR")]
    [InlineData("5..5 million USD", "5 million USD")]
    [InlineData("~5..5 kbbl", "about 5 kbbl")]
    [InlineData("40 %", "40 %")]
    public void An_amount_is_as_firm_in_words_as_it_is_in_the_data(string measure, string words) => Assert.Equal(words, MeasurePhrase.Of(Measure.Parse(measure)));

    [Theory]
    [InlineData(1, "first")]
    [InlineData(3, "third")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(22, "22nd")]
    [InlineData(113, "113th")]
    public void A_place_in_a_ranking_is_an_ordinal(int place, string words) => Assert.Equal(words, Words.Ordinal(place));

    [Theory]
    [InlineData(Role.DefenceMinister, "defence minister")]
    [InlineData(Role.ChargeDAffaires, "chargé d'affaires")]
    [InlineData(Role.ChiefOfStaff, "chief of staff")]
    [InlineData(Role.Other, "official")]
    [InlineData(Stage.Contracted, "contracted")]
    [InlineData(VisitKind.OfficialWorking, "official working")]
    public void A_member_of_an_enum_is_words(Enum member, string words) => Assert.Equal(words, Words.Of(member));

    [Theory]
    [InlineData(Standing.Incumbent, "president of Iran")]
    [InlineData(Standing.Acting, "acting president of Iran")]
    [InlineData(Standing.Elect, "president-elect of Iran")]
    [InlineData(Standing.Former, "former president of Iran")]
    public void An_office_says_how_its_holder_stands_to_it(Standing standing, string words) =>
        Assert.Equal("A. B., " + words, PartyPhrase.Of(new Party { Name = "A. B.", Role = Role.President, Standing = standing, Country = Countries.Iran }, null));

    [Fact]
    public void A_page_is_said_with_the_work_that_it_is_in()
    {
        var citation = new Citation { Source = Sources.Get("sipri-arms-transfers"), Page = "row 7" };
        Assert.Equal("[1], at row 7", CitationPhrase.Of(citation, _ => "[1]", []));
        citation = citation with { Via = Sources.Get("jpost-2018-liberman-baku"), Said = Edtf.Parse("2018") };
        Assert.Equal("according to SIPRI Arms Transfers Database, at row 7 (2018), as reported in [1]", CitationPhrase.Of(citation, _ => "[1]", []));
    }

    [Theory]
    [InlineData("United States", "the United States")]
    [InlineData("Netherlands", "the Netherlands")]
    [InlineData("Solomon Islands", "the Solomon Islands")]
    [InlineData("Central African Republic", "the Central African Republic")]
    [InlineData("Israel", "Israel")]
    [InlineData("New Zealand", "New Zealand")]
    public void Some_countries_have_an_article_within_a_sentence(string name, string phrase) => Assert.Equal(phrase, Words.The(name));

    [Fact]
    public void A_visit_says_how_long_the_stay_was_and_with_whom_one_came()
    {
        var output = Ran.Command("brief", "united-states", "greece").Output;

        Assert.Matches(@"10 June 1942 to 16 June 1942 +George II, King of Greece\n +stay +10 June 1942 to 28 June 1942\n", output);
        Assert.Matches(@"Emmanouil Tsouderos, prime minister of Greece\n +came with George II\n", output);
    }
}
