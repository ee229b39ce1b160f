using Statecraft.Import.Canonical;

namespace Statecraft.Import.Tests.Canonical;

public sealed class CanonicalTextTests
{
    private static readonly MapValue Party = MapValue.Empty.With("official", "anwar-sadat").With("role", "president").With("country", "egypt");

    [Fact]
    public void A_record_is_a_field_a_line_and_lists_of_mappings_are_an_item_a_line()
    {
        var fields = MapValue.Empty
            .With("visitors", ListValue.Of([Party]))
            .With("host", "united-states")
            .With("places", ListValue.OfTexts(["Washington", "New York City"]))
            .WithBare("dates", "1979-03-24/1979-03-29")
            .With("sources", ListValue.Of([MapValue.Empty.With("source", "hs-visits").With("record", "379")]));

        Assert.Equal(
            """
              - id: anwar-sadat-united-states-1979-03-24
                visitors:
                  - { official: anwar-sadat, role: president, country: egypt }
                host: united-states
                places: [Washington, New York City]
                dates: 1979-03-24/1979-03-29
                sources:
                  - { source: hs-visits, record: "379" }

            """,
            CanonicalText.Record("anwar-sadat-united-states-1979-03-24", fields));
    }

    [Fact]
    public void A_mapping_that_does_not_fit_on_a_line_is_a_key_a_line()
    {
        var title = string.Join(' ', Enumerable.Repeat("Minister", 13));

        Assert.Equal(
            $"""
                visitors:
                  - official: anwar-sadat
                    role: president
                    country: egypt
                    title: {title}

            """,
            CanonicalText.Field("visitors", ListValue.Of([Party.With("title", title)])));
    }

    [Fact]
    public void A_list_of_texts_that_does_not_fit_on_a_line_is_a_text_a_line()
    {
        var places = Enumerable.Range(0, 30).Select(number => $"Place {number}").ToList();

        var text = CanonicalText.Field("places", ListValue.OfTexts(places));

        Assert.Equal(["    places:", .. places.Select(place => $"      - {place}"), ""], text.Split('\n'));
    }

    [Fact]
    public void A_text_that_does_not_fit_on_a_line_is_folded_and_one_of_several_lines_stands_as_it_is()
    {
        var words = string.Join(' ', Enumerable.Repeat("visits", 30));

        Assert.Equal(
            $"    coverage: >-\n      {string.Join(' ', Enumerable.Repeat("visits", 19))}\n      {string.Join(' ', Enumerable.Repeat("visits", 11))}\n",
            CanonicalText.Field("coverage", words));
        Assert.Equal("    coverage: |-\n      All visits.\n      All stops.\n", CanonicalText.Field("coverage", "All visits.\nAll stops."));
    }

    [Theory]
    [InlineData("004", "\"004\"")]
    [InlineData("1.5", "\"1.5\"")]
    [InlineData("NO", "\"NO\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("2018-09-13", "\"2018-09-13\"")]
    [InlineData("Washington: the city", "\"Washington: the city\"")]
    [InlineData("#1", "\"#1\"")]
    [InlineData("say \"no\"", "say \"no\"")]
    [InlineData("\"no\"", "\"\\\"no\\\"\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("10 Downing Street", "10 Downing Street")]
    public void A_text_stays_a_text_for_every_reader(string text, string written) =>
        Assert.Equal(written, ScalarText.Write(new ScalarValue(text), inFlow: false));

    [Theory]
    [InlineData("2018-09-13?", "2018-09-13?", "\"2018-09-13?\"")]
    [InlineData("[..2016-12]", "\"[..2016-12]\"", "\"[..2016-12]\"")]
    [InlineData("376", "376", "376")]
    public void A_date_or_number_is_written_as_it_stands_where_it_can_be(string text, string inLines, string inBraces)
    {
        Assert.Equal(inLines, ScalarText.Write(ScalarValue.Bare(text), inFlow: false));
        Assert.Equal(inBraces, ScalarText.Write(ScalarValue.Bare(text), inFlow: true));
    }
}
