namespace Statecraft.Import.Tests.Remarks;

public sealed class OccasionReaderTests
{
    [Theory]
    [InlineData("Attended NATO’s 50th Anniversary Summit.", "NATO summit")]
    [InlineData("Attended the NATO Summit Meeting in Ghent.", "NATO summit")]
    [InlineData("Led a delegation to the G20 Summit.", "G-20 summit")]
    [InlineData("Attended the G–8 Economic Summit.", "G-8 summit")]
    [InlineData("Hosted Economic Summit Meeting.", "G-7 summit")]
    [InlineData("Met at the U.N. General Assembly.", "UN General Assembly")]
    [InlineData("Addressed the United Nations General Assembly.", "UN General Assembly")]
    [InlineData("Accompanied the President to the APEC Summit.", "APEC summit")]
    [InlineData("U.S.-Baltic Leaders Summit.", "US-Baltic summit")]
    [InlineData("Attended the signing of the SALT II Treaty.", "signing of the SALT II treaty")]
    public void One_event_has_one_text(string text, string occasion) => Assert.Equal(occasion, Tables.Occasions.Read(text));

    [Theory]
    [InlineData("Attended the funeral of President Kennedy.", "funeral of John Kennedy")]
    [InlineData("Attended the funeral of former Prime Minister Ito.", "funeral of Prime Minister Ito")]
    [InlineData("Attended the inauguration of President Ruiz.", "inauguration of President Ruiz")]
    [InlineData("Attended the Fourth Tea Growers Forum.", "Tea Growers Forum")]
    [InlineData("Marked the 60th anniversary of the Tea War.", "60th anniversary of the Tea War")]
    public void A_name_is_taken_from_the_text_without_its_ordinal(string text, string occasion) => Assert.Equal(occasion, Tables.Occasions.Read(text));

    [Theory]
    [InlineData("Attended NATO Summit Meeting and the World Economic Forum.", "NATO summit; World Economic Forum")]
    [InlineData("Attended NATO and NACC Ministerial Meetings.", "NATO ministerial meeting; NACC ministerial meeting")]
    [InlineData("Attended NATO Summit. Addressed Parliament.", "NATO summit")]
    [InlineData("Spoke to a Joint Session of Congress.", "address to the US Congress")]
    [InlineData("Vacation.", "vacation")]
    [InlineData("Good will trip.", "goodwill trip")]
    public void Several_events_are_all_said_and_a_minor_one_only_alone(string text, string occasion) => Assert.Equal(occasion, Tables.Occasions.Read(text));

    [Theory]
    [InlineData("Stopped en route to NATO Summit Meeting.")]
    [InlineData("Discussed the Middle East peace conference.")]
    [InlineData("Briefed officials on the U.S.-Soviet summit.")]
    [InlineData("Met with NATO Foreign Ministers.")]
    [InlineData("Official visit; met with the Queen.")]
    [InlineData("Was to have attended a wedding.")]
    [InlineData("")]
    public void An_event_that_is_only_spoken_of_is_none(string text) => Assert.Null(Tables.Occasions.Read(text));

    [Fact]
    public void What_was_done_after_the_talk_counts() =>
        Assert.Equal("APEC summit", Tables.Occasions.Read("Discussed the NATO Summit and attended APEC Summit."));
}
