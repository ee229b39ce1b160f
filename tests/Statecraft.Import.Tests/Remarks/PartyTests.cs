namespace Statecraft.Import.Tests.Remarks;

public sealed class PartyTests
{
    [Theory]
    [InlineData("Israeli Foreign Minister Allon", "foreign-minister Allon of israel")]
    [InlineData("Foreign Minister Sergei Lavrov of Russia", "foreign-minister Sergei Lavrov of russia")]
    [InlineData("Jordan’s Foreign Minister Nasser Judeh", "foreign-minister Nasser Judeh of jordan")]
    [InlineData("UN Secretary-General Annan", "other (Secretary General) Annan of United Nations")]
    [InlineData("NATO Secretary General Woerner", "other (Secretary General) Woerner of NATO")]
    [InlineData("PLO Chairman Arafat", "other (Chairman) Arafat of PLO")]
    [InlineData("Chairman Arafat", "other (Chairman) Arafat of PLO")]
    [InlineData("Quartet Representative Tony Blair", "representative Tony Blair of Middle East Quartet")]
    [InlineData("Pope Francis", "pope Francis of holy-see")]
    public void For_whom_someone_acts(string party, string expected) => Assert.Equal(expected, Meetings.Met($"Met with {party}.", "egypt"));

    [Theory]
    [InlineData("Chancellor Merkel", "prime-minister (Chancellor) Merkel of egypt")]
    [InlineData("Minister of Defense Tantawi", "defence-minister Tantawi of egypt")]
    [InlineData("General Secretary Gorbachev", "other (General Secretary) Gorbachev of egypt")]
    [InlineData("Secretary for External Affairs Clark", "foreign-minister (Secretary for External Affairs) Clark of egypt")]
    [InlineData("Minister of Foreign Affairs and Expatriates Safadi", "foreign-minister (Minister of Foreign Affairs and Expatriates) Safadi of egypt")]
    [InlineData("Deputy Prime Minister and Foreign Minister Reynders", "foreign-minister (Deputy Prime Minister and Foreign Minister) Reynders of egypt")]
    [InlineData("Prime Minister/Foreign Minister Judeh", "prime-minister (Prime Minister and Foreign Minister) Judeh of egypt")]
    [InlineData("Foreign Minister Prince Saud", "foreign-minister Prince Saud of egypt")]
    [InlineData("Sheikh Zayed", "Sheikh Zayed of egypt")]
    public void A_title_is_kept_where_it_says_more_than_the_role(string party, string expected) => Assert.Equal(expected, Meetings.Met($"Met with {party}.", "egypt"));

    [Theory]
    [InlineData("former President Mandela", "former president Mandela of egypt")]
    [InlineData("former South African President Mandela", "former president Mandela of south-africa")]
    [InlineData("Interim President Mansour", "acting president Mansour of egypt")]
    [InlineData("Acting Fijian Prime Minister Aiyaz Sayed-Khaiyum", "acting prime-minister Aiyaz Sayed-Khaiyum of fiji")]
    [InlineData("President-elect Poroshenko", "elect president Poroshenko of egypt")]
    public void How_someone_stands_to_the_office(string party, string expected) => Assert.Equal(expected, Meetings.Met($"Met with {party}.", "egypt"));

    [Theory]
    [InlineData("President Giscard d'Estaing", "president Giscard d'Estaing of egypt")]
    [InlineData("King Hamad bin Isa al-Khalifa", "monarch (King) Hamad bin Isa al-Khalifa of egypt")]
    [InlineData("President de la Madrid", "president de la Madrid of egypt")]
    [InlineData("Prime Minister Theresa May", "prime-minister Theresa May of egypt")]
    [InlineData("President Nixon May 8", "president Nixon of united-states")]
    [InlineData("President Ferdinand Marcos, Jr., and officials", "president Ferdinand Marcos, Jr. of egypt; [officials] of egypt")]
    public void A_name_is_as_it_is_written(string party, string expected) => Assert.Equal(expected, Meetings.Met($"Met with {party}.", "egypt", "1972-05-08"));

    [Theory]
    [InlineData("Presidents Clinton and Yeltsin", "president Clinton of united-states; president Yeltsin of russia")]
    [InlineData("Kings Hassan and Hussein", "monarch (King) Hassan of egypt; monarch (King) Hussein of egypt")]
    [InlineData("Presidents Arias of Costa Rica, Cerezo of Guatemala, and Prime Minister Seaga of Jamaica",
        "president Arias of costa-rica; president Cerezo of guatemala; prime-minister Seaga of jamaica")]
    [InlineData("King Juan Carlos I and Queen Sofia", "monarch (King) Juan Carlos I of egypt; other (Queen) Sofia of egypt")]
    public void People_under_one_title_and_beside_each_other(string parties, string expected) =>
        Assert.Equal(expected, Meetings.Met($"Met with {parties}.", "egypt", "1995-03-01"));

    [Theory]
    [InlineData("the Foreign Ministers of Iran and Turkey", "foreign-minister of iran; foreign-minister of turkey")]
    [InlineData("the British and French Foreign Ministers", "foreign-minister of united-kingdom; foreign-minister of france")]
    [InlineData("the Russian Foreign and Defense Ministers", "foreign-minister of russia; defence-minister of russia")]
    [InlineData("the presidents of the Baltic States", "president of estonia; president of latvia; president of lithuania")]
    [InlineData("the Amir of Kuwait", "monarch (Amir) of kuwait")]
    [InlineData("the Prime Ministers of Antigua and Barbuda and Dominica", "prime-minister of antigua-and-barbuda; prime-minister of dominica")]
    public void An_office_without_a_name_is_one_party_for_each_country(string parties, string expected) =>
        Assert.Equal(expected, Meetings.Met($"Met with {parties}.", "egypt"));

    [Theory]
    [InlineData("senior Lebanese officials", "[senior officials] of lebanon")]
    [InlineData("other senior officials", "[senior officials] of egypt")]
    [InlineData("senior Soviet and Polish officials", "[senior officials] of soviet-union; [senior officials] of poland")]
    [InlineData("government and opposition leaders", "[government and opposition leaders] of egypt")]
    [InlineData("NATO officials", "[officials] of NATO")]
    [InlineData("the EU3 Foreign Ministers", "foreign-minister [foreign ministers of the EU3]")]
    [InlineData("the leaders of Bahrain and Qatar", "[leaders] of bahrain; [leaders] of qatar")]
    [InlineData("the Heads of State and Government of Chad and Gabon", "[heads of state and government] of chad; [heads of state and government] of gabon")]
    [InlineData("members of civil society", "[members of civil society] of egypt")]
    public void People_without_names_are_a_group(string parties, string expected) => Assert.Equal(expected, Meetings.Met($"Met with {parties}.", "egypt"));

    [Theory]
    [InlineData("1975-01-01", "west-germany")]
    [InlineData("1995-01-01", "germany")]
    public void What_a_word_means_depends_on_the_day(string on, string country) =>
        Assert.Equal($"prime-minister (Chancellor) Schmidt of {country}", Meetings.Met("Met with German Chancellor Schmidt.", "egypt", on));
}
