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
    public void One_event_has_one_text(string text, string occasion) => Assert.Equal(occasion, Read(text));

    [Theory]
    [InlineData("Attended the funeral of President Kennedy.", "funeral of John Kennedy")]
    [InlineData("Attended the funeral of former Prime Minister Ito.", "funeral of Ito")]
    [InlineData("Attended the inauguration of President Ruiz.", "inauguration of Ruiz")]
    [InlineData("Attended a memorial service for Prime Minister Rabin.", "memorial service for Yitzhak Rabin")]
    [InlineData("Attended the funeral of Queen Ada.", "funeral of Queen Ada")]
    [InlineData("Attended the Fourth Tea Growers Forum.", "Tea Growers Forum")]
    [InlineData("Marked the 60th anniversary of the Tea War.", "60th anniversary of the Tea War")]
    public void A_name_is_taken_from_the_text_without_its_ordinal(string text, string occasion) => Assert.Equal(occasion, Read(text));

    [Theory]
    [InlineData("Attended NATO Summit Meeting and the World Economic Forum.", "NATO summit; World Economic Forum")]
    [InlineData("Attended NATO and NACC Ministerial Meetings.", "NATO ministerial meeting; NACC ministerial meeting")]
    [InlineData("Attended NATO Summit. Addressed Parliament.", "NATO summit")]
    [InlineData("Spoke to a Joint Session of Congress.", "address to the US Congress")]
    [InlineData("Vacation.", "vacation")]
    [InlineData("Good will trip.", "goodwill trip")]
    public void Several_events_are_all_said_and_a_minor_one_only_alone(string text, string occasion) => Assert.Equal(occasion, Read(text));

    [Theory]
    [InlineData("Stopped en route to NATO Summit Meeting.")]
    [InlineData("Discussed the Middle East peace conference.")]
    [InlineData("Briefed officials on the U.S.-Soviet summit.")]
    [InlineData("Met with NATO Foreign Ministers.")]
    [InlineData("Official visit; met with the Queen.")]
    [InlineData("Was to have attended a wedding.")]
    [InlineData("")]
    public void An_event_that_is_only_spoken_of_is_none(string text) => Assert.Null(Read(text));

    [Fact]
    public void What_was_done_after_the_talk_counts() =>
        Assert.Equal("APEC summit", Read("Discussed the NATO Summit and attended APEC Summit."));

    [Theory]
    [InlineData("Summit with Soviet Premier Orlov.", "US-Soviet summit")]
    [InlineData("Attended U.S.-Russia Summit.", "US-Russia summit")]
    [InlineData("Saw the Holocaust Memorial Museum.", "visit to the Holocaust Memorial Museum")]
    [InlineData("Spoke at dedication of Holocaust Memorial Museum.", "dedication of the Holocaust Memorial Museum")]
    [InlineData("Addressed the UN Human Rights Council.", "UN Human Rights Council")]
    [InlineData("Exchanged ratifications of the INF Treaty.", "exchange of ratifications of the INF treaty")]
    [InlineData("Attended a P5+1 ministerial meeting.", "P5+1 ministerial meeting")]
    [InlineData("Addressed Congress and attended the World Economic Forum.", "address to the US Congress; World Economic Forum")]
    [InlineData("Attended meetings of the NATO-Ukraine and NATO-Georgia Commissions.", "NATO-Ukraine commission; NATO-Georgia commission")]
    [InlineData("Attended a Gulf Cooperation Council Summit.", "Gulf Cooperation Council summit")]
    [InlineData("Attended a Quartet Principals’ meeting.", "Middle East Quartet meeting")]
    [InlineData("Assessed earthquake damage.", "inspection of earthquake damage")]
    [InlineData("Attended the U.S.-Mexico Binational Commission.", "US-Mexico binational commission")]
    [InlineData("Dedicated a statue of Ada Roe.", "dedication of a statue of Ada Roe")]
    public void One_event_is_not_read_as_another(string text, string occasion) => Assert.Equal(occasion, Read(text));

    [Theory]
    [InlineData("Attended a meeting with the mayor.")]
    [InlineData("Attended a ceremony.")]
    [InlineData("Went to a conference.")]
    public void What_could_be_any_event_is_not_said(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData(1919, "Paris Peace Conference")]
    [InlineData(1946, "Paris Peace Conference of 1946")]
    public void Two_events_of_one_name_are_told_apart_by_their_time(int year, string occasion) =>
        Assert.Equal(occasion, Tables.Occasions.Read("Attended Paris Peace Conference.", new DateOnly(year, 8, 1)));

    private static string? Read(string text) => Tables.Occasions.Read(text, new DateOnly(1965, 3, 4));
}
