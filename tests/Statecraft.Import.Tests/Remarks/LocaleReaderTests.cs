using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class LocaleReaderTests
{
    private static readonly LocaleReader Reader = new(Tables.Places);

    [Theory]
    [InlineData("Tel Aviv, Jerusalem", "Tel Aviv|Jerusalem")]
    [InlineData("Kingston (Jamaica)", "Kingston")]
    [InlineData("Halifax (Nova Scotia), Ottawa", "Halifax|Ottawa")]
    [InlineData("Mexico, D.F., Puebla", "Mexico City|Puebla")]
    [InlineData("Birch Grove, Sussex", "Birch Grove")]
    [InlineData("L’Aquila", "L'Aquila")]
    [InlineData("London", "London")]
    [InlineData("Guelin", "Guilin")]
    [InlineData("", "")]
    public void A_line_lists_places_without_their_regions(string locale, string places) =>
        Assert.Equal(places, string.Join('|', Reader.Read(locale).Select(static place => place.Name)));

    [Fact]
    public void A_base_is_a_site_where_the_table_says_so() =>
        Assert.Equal([new PlaceDraft("Ramstein", "Ramstein Air Base")], Reader.Read("Ramstein Air Force Base"));
}
