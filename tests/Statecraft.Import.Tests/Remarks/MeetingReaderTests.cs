namespace Statecraft.Import.Tests.Remarks;

public sealed class MeetingReaderTests
{
    [Theory]
    [InlineData("Met with President Peres.", "israel", "president Peres of israel")]
    [InlineData("Met President Peres in Jerusalem.", "israel", "president Peres of israel")]
    [InlineData("Met May 11 with Prime Minister Kan.", "japan", "prime-minister Kan of japan")]
    [InlineData("Met privately with Prime Minister Kan on trade.", "japan", "prime-minister Kan of japan")]
    [InlineData("Official visit; met with Prime Minister Kan.", "japan", "prime-minister Kan of japan")]
    [InlineData("Discussed relations with China with Prime Minister Kan.", "japan", "prime-minister Kan of japan")]
    [InlineData("Reviewed aid with Prime Minister Kan; addressed the Diet.", "japan", "prime-minister Kan of japan")]
    [InlineData("Briefed Prime Minister Kan on the talks.", "japan", "prime-minister Kan of japan")]
    [InlineData("Audience with Pope Francis.", "holy-see", "pope Francis of holy-see")]
    [InlineData("Conferred informally with Prime Minister Kan.", "japan", "prime-minister Kan of japan")]
    [InlineData("Was received by Queen Elizabeth II at Windsor.", "united-kingdom", "monarch (Queen) Elizabeth II of united-kingdom")]
    [InlineData("Attended a luncheon given by President Havel.", "czechia", "president Havel of czechia")]
    [InlineData("Attended the Yalta Conference with Soviet Premier Stalin.", "soviet-union", "prime-minister (Premier) Stalin of soviet-union")]
    [InlineData("Was to meet with Prime Minister Kan.", "japan", "expected prime-minister Kan of japan")]
    [InlineData("Met With Prime Minister Kan.", "japan", "prime-minister Kan of japan")]
    [InlineData("President Peres and Foreign Minister Gemba.", "israel", "president Peres of israel; foreign-minister Gemba of israel")]
    [InlineData("Joined Foreign Minister Gemba in Osaka.", "japan", "foreign-minister Gemba of japan")]
    [InlineData("Attended a meeting hosted by Foreign Minister Payne and including Indian Foreign Minister Singh.", "australia",
        "foreign-minister Payne of australia; foreign-minister Singh of india")]
    [InlineData("Accompanied British Foreign Secretary Owen.", "zambia", "foreign-minister (Foreign Secretary) Owen of united-kingdom")]
    [InlineData("Met with participants in the Youth Initiative UN Special Envoy Cole, and President Kabila.", "rwanda",
        "[participants in the Youth Initiative]; envoy (Special Envoy) Cole of United Nations; president Kabila of rwanda")]
    public void A_meeting_is_told_in_many_ways(string text, string host, string met) => Assert.Equal(met, Meetings.Met(text, host));

    [Theory]
    [InlineData("Accompanied President Obama.")]
    [InlineData("Accompanied President Obama on a State visit and addressed Parliament.")]
    [InlineData("Attended the funeral of Prime Minister Rabin.")]
    [InlineData("Attended a meeting of NATO Foreign Ministers.")]
    [InlineData("Attended the NATO Ministerial Meeting.")]
    [InlineData("Stopped en route to Tokyo.")]
    [InlineData("Signed an agreement with Estonia.")]
    [InlineData("Traveled with Secretary of Defense Austin.")]
    [InlineData("Attended the G-20 Summit with President Obama.")]
    [InlineData("Good will trip. [Visit made as President-elect.]")]
    public void Company_and_occasions_are_no_meetings(string text) => Assert.Equal("", Meetings.Met(text, "france"));

    [Theory]
    [InlineData("Accompanied President Obama to a meeting with Prime Minister Kan.", "prime-minister Kan of japan")]
    [InlineData("Accompanied President Obama and met with Foreign Minister Gemba.", "foreign-minister Gemba of japan")]
    [InlineData("Joined President Obama for talks with senior Japanese officials.", "[senior officials] of japan")]
    public void Who_was_accompanied_is_not_met_but_those_they_met_are(string text, string met) => Assert.Equal(met, Meetings.Met(text, "japan"));

    [Theory]
    [InlineData("Briefed President Peres on meetings with Syrian leaders.", "president Peres of israel")]
    [InlineData("Briefed President Peres on talks with Iran and met with Syrian leaders.", "president Peres of israel; [leaders] of syria")]
    public void What_a_briefing_was_about_is_no_meeting(string text, string met) => Assert.Equal(met, Meetings.Met(text, "israel"));

    [Fact]
    public void A_list_is_several_parties() => Assert.Equal(
        "president Gauck of germany; prime-minister (Chancellor) Merkel of germany; foreign-minister Steinmeier of germany",
        Meetings.Met("Saw the port and met with President Gauck, Chancellor Merkel, and Foreign Minister Steinmeier.", "germany"));

    [Theory]
    [InlineData("Met with King Abdullah II, July 16; and President Lula of Brazil, July 17.", "jordan", "monarch (King) Abdullah II of jordan; president Lula of brazil")]
    [InlineData("Met with Prime Minister Kan and addressed the Diet. Also met with Chinese Premier Wen.", "japan",
        "prime-minister Kan of japan; prime-minister (Premier) Wen of china")]
    [InlineData("Discussed Iraq with President Peres, and trade with Prime Minister Kan of Japan.", "israel", "president Peres of israel; prime-minister Kan of japan")]
    [InlineData("Met with Gen. Petraeus at a U.S. base; met with U.S. personnel.", "iraq", "general Petraeus of iraq; [personnel] of united-states")]
    public void Dates_abbreviations_and_other_matters_do_not_end_or_join_a_list(string text, string host, string met) =>
        Assert.Equal(met, Meetings.Met(text, host));

    [Fact]
    public void Of_a_president_who_met_the_visitors_only_the_president_is_met() =>
        Assert.Equal("president Ford of united-states", Meetings.Met("Informal visit; President Ford met with the Emperor.", "united-states", "1975-10-02"));

    [Theory]
    [InlineData("Met with the Trade Union of Miners.", "the Trade Union of Miners")]
    [InlineData("Attended a summit with Lapid, Bahraini Foreign Minister Al Zayani, and others.", "Lapid")]
    [InlineData("Met with President Peres and the wife of Prime Minister Kan.", "the wife of Prime Minister Kan")]
    public void What_cannot_be_read_is_said_and_not_guessed(string text, string unread) =>
        Assert.Equal([unread], Meetings.Read(text, "israel").Unread);
}
