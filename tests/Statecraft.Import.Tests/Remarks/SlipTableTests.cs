using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests.Remarks;

public sealed class SlipTableTests
{
    private static readonly SlipTable Slips = SlipTable.Read(Meetings.Table("slips.csv"));

    [Fact]
    public void An_office_that_nobody_held_becomes_the_one_held_and_stays_as_the_title()
    {
        var party = Slips.Apply(new PartyDraft { Name = "Justin Trudeau", Role = "president", Country = "canada" }, "3771");

        Assert.Equal(("prime-minister", "President", "justin-trudeau"), (party.Role, party.Title, party.Official));
    }

    [Fact]
    public void Another_record_or_name_or_body_is_left_alone()
    {
        var trudeau = new PartyDraft { Name = "Justin Trudeau", Role = "prime-minister", Country = "canada" };
        var blair = new PartyDraft { Name = "Blair", Role = "representative", Organization = "Middle East Quartet" };

        Assert.Equal(trudeau, Slips.Apply(trudeau, "1"));
        Assert.Equal(trudeau with { Name = "Trudeau" }, Slips.Apply(trudeau with { Name = "Trudeau" }, "3771"));
        Assert.Equal(blair, Slips.Apply(blair, "2513"));
    }
}
