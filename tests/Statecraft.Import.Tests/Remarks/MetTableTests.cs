using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tests.Remarks;

public sealed class MetTableTests
{
    private static readonly PartyDraft Roh = new() { Name = "Roh", Role = "president", Country = "south-korea" };

    [Fact]
    public void One_name_is_two_people_at_two_times()
    {
        Assert.Equal("roh-tae-woo", Meetings.Identities().Identify(Roh, new DateOnly(1990, 1, 1)).Official);
        Assert.Equal("roh-moo-hyun", Meetings.Identities().Identify(Roh, new DateOnly(2005, 1, 1)).Official);
        Assert.Null(Meetings.Identities().Identify(Roh, new DateOnly(1999, 1, 1)).Official);
    }

    [Fact]
    public void The_name_stays_as_it_is_written_and_the_office_and_the_country_must_fit()
    {
        var on = new DateOnly(1990, 1, 1);

        Assert.Equal("Roh", Meetings.Identities().Identify(Roh, on).Name);
        Assert.Null(Meetings.Identities().Identify(Roh with { Role = "foreign-minister" }, on).Official);
        Assert.Null(Meetings.Identities().Identify(Roh with { Country = "north-korea" }, on).Official);
    }
}
