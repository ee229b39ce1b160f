using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class OccasionTableTests
{
    private static readonly string Row = Path.GetTempFileName();

    [Fact]
    public void A_pattern_takes_names_from_the_text_and_a_minor_one_gives_way()
    {
        File.WriteAllText(Row, "pattern,occasion,rank\nfair of {name},fair of ${name},\nspeech,speech,minor\n");
        var reader = new OccasionReader(OccasionTable.Read(Row));

        Assert.Equal("fair of Tea Lane", reader.Read("Gave a speech at the fair of Tea Lane."));
        Assert.Equal("speech", reader.Read("Gave a speech."));
    }

    [Fact]
    public void The_first_row_takes_the_words_from_the_later_ones()
    {
        File.WriteAllText(Row, "pattern,occasion,rank\nTea Summit,tea summit,\nSummit,summit,\n");

        Assert.Equal("tea summit", new OccasionReader(OccasionTable.Read(Row)).Read("Attended the Tea Summit."));
    }

    [Fact]
    public void A_row_without_an_occasion_is_an_error()
    {
        File.WriteAllText(Row, "pattern,occasion,rank\nTea Summit,,\n");

        Assert.Throws<InvalidDataException>(() => OccasionTable.Read(Row));
    }
}
