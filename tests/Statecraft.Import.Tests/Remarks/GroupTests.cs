namespace Statecraft.Import.Tests.Remarks;

/// <summary>People without names, and whose they are.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData("representatives of Russia and Ukraine", "[representatives] of russia; [representatives] of ukraine")]
    [InlineData("representatives of Syrian civil society", "[representatives of civil society] of syria")]
    [InlineData("Quartet representatives and the Foreign Ministers of Iran and Turkey",
        "[representatives] of Middle East Quartet; foreign-minister of iran; foreign-minister of turkey")]
    [InlineData("UN and NGO representatives", "[representatives] of United Nations; [representatives of NGOs]")]
    [InlineData("representatives of NATO and the Organization for European Economic Cooperation", "[representatives] of NATO; [representatives] of OEEC")]
    public void Representatives_are_a_group_and_no_office(string parties, string expected) => Assert.Equal(expected, Met(parties));

    [Theory]
    [InlineData("delegations to the Darfur talks", "[delegations to the Darfur talks]")]
    [InlineData("partners and allies", "[partners]; [allies]")]
    [InlineData("heads of international agencies", "[heads of international agencies]")]
    [InlineData("members of a local reconstruction team", "[members of a local reconstruction team]")]
    [InlineData("senior officials", "[senior officials] of egypt")]
    public void Who_may_come_from_anywhere_is_not_the_hosts(string parties, string expected) => Assert.Equal(expected, Met(parties));

    [Theory]
    [InlineData("members of the Israeli War Cabinet", "[members of the War Cabinet] of israel")]
    [InlineData("members of the U.S. Mission", "[members of the Mission] of united-states")]
    [InlineData("delegates from the people of Kosovo", "[delegates from the people] of kosovo")]
    [InlineData("political leaders of southern Sudan", "[political leaders of southern Sudan] of sudan")]
    [InlineData("leaders of Angola's Patriotic Front", "[leaders] of Patriotic Front")]
    [InlineData("members of the Coalition Provisional Authority and the Iraqi Governing Council", "[members] of Coalition Provisional Authority; [Governing Council] of iraq")]
    [InlineData("leaders of Syrian opposition groups", "[leaders of opposition groups] of syria")]
    [InlineData("the leaders of the U.S. military and diplomatic missions", "[leaders of the military and diplomatic missions] of united-states")]
    [InlineData("delegations representing Kenya and the Taliban", "[delegations] of kenya; [delegations] of Taliban")]
    public void The_words_after_of_say_whose_a_group_is(string parties, string expected) => Assert.Equal(expected, Met(parties));

    [Theory]
    [InlineData("Syrian activists and refugees", "[activists] of syria; [refugees] of syria")]
    [InlineData("Syrian activists and Lebanese officials", "[activists] of syria; [officials] of lebanon")]
    public void A_second_group_may_be_of_the_country_of_the_first(string parties, string expected) => Assert.Equal(expected, Met(parties));

    [Theory]
    [InlineData("European allies", "[European allies]")]
    [InlineData("regional partners", "[regional partners]")]
    [InlineData("European Foreign Ministers", "foreign-minister [European foreign ministers]")]
    [InlineData("former Soviet engineers and officials", "[engineers and officials of the former Soviet Union]")]
    [InlineData("City officials and Peace Negotiators", "[city officials] of egypt; [peace negotiators] of egypt")]
    public void A_group_reads_well(string parties, string expected) => Assert.Equal(expected, Met(parties));

    private static string Met(string parties) => Meetings.Met($"Met with {parties}.", "egypt");
}
