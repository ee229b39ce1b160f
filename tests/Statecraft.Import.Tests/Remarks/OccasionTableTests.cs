using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class OccasionTableTests
{
    private static readonly string Row = Path.GetTempFileName();

    private static readonly DateOnly Day = new(1980, 5, 4);

    [Fact]
    public void A_pattern_takes_names_from_the_text_and_a_minor_one_gives_way()
    {
        File.WriteAllText(Row, "pattern,occasion,rank,from,until\nfair of {name},fair of ${name},,,\nspeech,speech,minor,,\n");
        var reader = new OccasionReader(OccasionTable.Read(Row, HonouredTable.Empty));

        Assert.Equal("fair of Tea Lane", reader.Read("Gave a speech at the fair of Tea Lane.", Day));
        Assert.Equal("speech", reader.Read("Gave a speech.", Day));
    }

    [Fact]
    public void The_first_row_takes_the_words_from_the_later_ones()
    {
        File.WriteAllText(Row, "pattern,occasion,rank,from,until\nTea Summit,tea summit,,,\nSummit,tall summit,,,\n");

        Assert.Equal("tea summit", new OccasionReader(OccasionTable.Read(Row, HonouredTable.Empty)).Read("Attended the Tea Summit.", Day));
    }

    [Fact]
    public void A_row_holds_for_the_days_that_it_names()
    {
        File.WriteAllText(Row, "pattern,occasion,rank,from,until\nTea Fair,old tea fair,,,1979\nTea Fair,new tea fair,,1980-05,\n");
        var reader = new OccasionReader(OccasionTable.Read(Row, HonouredTable.Empty));

        Assert.Equal("old tea fair", reader.Read("Saw the Tea Fair.", new DateOnly(1979, 12, 31)));
        Assert.Equal("new tea fair", reader.Read("Saw the Tea Fair.", Day));
        Assert.Null(reader.Read("Saw the Tea Fair.", new DateOnly(1980, 4, 30)));
    }

    [Fact]
    public void Words_for_any_event_say_nothing()
    {
        File.WriteAllText(Row, "pattern,occasion,rank,from,until\n(?<what>(?:Tea )?Summit),${what},,,\n");
        var reader = new OccasionReader(OccasionTable.Read(Row, HonouredTable.Empty));

        Assert.Equal("Tea Summit", reader.Read("Led the Tea Summit.", Day));
        Assert.Null(reader.Read("Led the Summit.", Day));
    }

    [Fact]
    public void A_row_without_an_occasion_is_an_error()
    {
        File.WriteAllText(Row, "pattern,occasion,rank,from,until\nTea Summit,,,,\n");

        Assert.Throws<InvalidDataException>(() => OccasionTable.Read(Row, HonouredTable.Empty));
    }
}
