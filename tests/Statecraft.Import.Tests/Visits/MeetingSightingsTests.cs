using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;
using Statecraft.Import.Visits;

namespace Statecraft.Import.Tests.Visits;

public sealed class MeetingSightingsTests
{
    private static readonly PartyDraft Gromyko = new() { Official = "andrei-gromyko", Role = "foreign-minister", Country = "soviet-union", Name = "Gromyko" };

    private static readonly ImmutableDictionary<string, SeenPerson> People = SeenPeople.Of(
        [new MetPerson("andrei-gromyko", "Andrei Gromyko", "soviet-union"), new MetPerson("manfred-worner", "Manfred Wörner", "west-germany")],
        [],
        PeopleTable.Of([new PersonRow("pocom", "vance-cyrus-roberts", "cyrus-vance", "Cyrus Vance")]));

    [Fact]
    public void Who_was_met_was_seen_in_office_on_the_days_of_the_visit()
    {
        var sighting = Assert.Single(Seen(Gromyko));

        Assert.Equal(("andrei-gromyko", "Andrei Gromyko", "foreign-minister", "soviet-union"), (sighting.Official, sighting.Name, sighting.Role, sighting.Country));
        Assert.Equal(("1977-07-18/1977-07-20", "hs-visits", "israel", "2"), (sighting.Dates, sighting.Source, sighting.Page, sighting.Record));
        Assert.True(sighting.InOffice);
        Assert.Null(sighting.Spelling);
    }

    [Fact]
    public void An_organisation_is_served_instead_of_a_country()
    {
        var sighting = Assert.Single(Seen(new PartyDraft { Official = "manfred-worner", Role = "other", Title = "Secretary General", Organization = "NATO", Name = "Woerner" }));

        Assert.Equal(("NATO", "west-germany", "Woerner"), (sighting.Organization, sighting.Country, sighting.Spelling));
    }

    [Fact]
    public void Who_was_not_met_in_an_office_was_not_seen_in_one()
    {
        Assert.Empty(Seen(Gromyko with { Role = null }));
        Assert.Empty(Seen(Gromyko with { Role = "other" }));
        Assert.Empty(Seen(Gromyko with { Role = "other", Title = "presidential candidate" }));
        Assert.Empty(Seen(Gromyko with { Status = "expected" }));
        Assert.False(Assert.Single(Seen(Gromyko with { Standing = "former" })).InOffice);
    }

    [Fact]
    public void Names_and_Americans_are_passed_over()
    {
        Assert.Empty(Seen(Gromyko with { Official = null }));
        Assert.Empty(Seen(new PartyDraft { Official = "cyrus-vance", Role = "foreign-minister", Country = "united-states" }));
    }

    private static IEnumerable<Sighting> Seen(PartyDraft party) => new MeetingSightings(People).Of(
        [new UpstreamVisit("2", new DateOnly(1977, 7, 18), new DateOnly(1977, 7, 20), "Prime Minister Begin", "israel", "Israel", null)],
        _ => new VisitText { Meetings = [party] });
}
