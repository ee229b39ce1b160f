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
    [InlineData("[2016..2018]", "some day between 2016 and 2018")]
    public void A_date_is_as_firm_in_words_as_it_is_in_the_data(string date, string words) => Assert.Equal(words, DatePhrase.Of(Edtf.Parse(date)));

    [Theory]
    [InlineData("385 million USD", "385 million USD")]
    [InlineData("~5 billion USD", "about 5 billion USD")]
    [InlineData("300..500 million USD", "between 300 and 500 million USD")]
    [InlineData("~300..500 million USD", "between about 300 and 500 million USD")]
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
}
