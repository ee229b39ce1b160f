using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class PlaceReaderTests
{
    private static readonly PlaceReader Reader = new(Tables.Places);

    [Theory]
    [InlineData("Also visited Denver and Houston.", "Denver|Houston")]
    [InlineData("Visited St. Louis, the Grand Canyon, and Boston.", "St. Louis|Grand Canyon|Boston")]
    [InlineData("At Boston and at Camp David (Maryland).", "Boston|Camp David")]
    [InlineData("Met at Camp David, MD.", "Camp David")]
    [InlineData("Dined in Washington, D.C., and Crawford, Texas.", "Washington|Crawford")]
    [InlineData("Visited Boston May 3–4 and Ames (Iowa).", "Boston|Ames")]
    [InlineData("Visited Deerfield, Ohio; and Jackson, Wyoming.", "Deerfield|Jackson")]
    [InlineData("Arrived in Boston June 20.", "Boston")]
    [InlineData("Visited Minneapolis-St. Paul.", "Minneapolis|St. Paul")]
    [InlineData("Later visited New York and Chicago.", "New York City|Chicago")]
    [InlineData("Visited Boston. Revisited Boston.", "Boston")]
    public void The_towns_of_a_list_are_named_in_their_order(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Visited Hawaii and Boston.", "Hawaii|Boston")]
    [InlineData("Visited Akron (Ohio), Tennessee, Texas, and Boston.", "Akron|Tennessee|Texas|Boston")]
    [InlineData("Visited New York City, Ohio, and Texas.", "New York City|Ohio|Texas")]
    public void A_state_on_its_own_is_a_place(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Discussed the situation in Laos.")]
    [InlineData("Visited Canada March 3–5.")]
    [InlineData("Private visit while returning from London.")]
    [InlineData("Met at the UN General Assembly.")]
    [InlineData("Met him at the White House.")]
    [InlineData("Toured farms in the Midwest and Far West.")]
    [InlineData("Working visit in May.")]
    public void What_lies_elsewhere_or_is_no_town_is_left_out(string text) => Assert.Equal("", Names(text));

    [Fact]
    public void A_site_lies_in_the_town_that_follows_it() =>
        Assert.Equal([new PlaceDraft("Rochester", "Mayo Clinic"), new PlaceDraft("Boston")], Reader.Read("Treated at the Mayo Clinic, Rochester (Minnesota). Visited Boston."));

    [Fact]
    public void A_town_is_not_named_again_beside_its_site() =>
        Assert.Equal([new PlaceDraft("New York City", "Governors Island")], Reader.Read("Dined at the Old Residence on Governors Island in New York City."));

    private static string Names(string text) => string.Join('|', Reader.Read(text).Select(static place => place.Name));
}
