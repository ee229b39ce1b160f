using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class KindReaderTests
{
    [Theory]
    [InlineData("State visit; saw Boston.", "state")]
    [InlineData("Official State visit.", "state")]
    [InlineData("Official Working Visit.", "official-working")]
    [InlineData("Offical Visit.", "official")]
    [InlineData("Official visit at Chicago.", "official")]
    [InlineData("Working visit", "working")]
    [InlineData("Informal, unofficial visit.", "unofficial")]
    [InlineData("Informal working visit.", "informal")]
    [InlineData("Presidential guest.", "guest")]
    [InlineData("Guest of U.S. Government.", "guest")]
    [InlineData("Met with him during a private visit.", "private")]
    public void The_protocol_is_read_where_it_is_stated(string text, string kind) => Assert.Equal(kind, KindReader.Read(text));

    [Theory]
    [InlineData("State visit. Private visit to Ohio afterwards.", "state")]
    [InlineData("Spoke at a congress. Private visit to Boston.", null)]
    [InlineData("Afterwards made an unofficial visit to Ohio.", null)]
    public void A_private_stay_beside_it_is_not_the_protocol(string text, string? kind) => Assert.Equal(kind, KindReader.Read(text));

    [Theory]
    [InlineData("Informal meeting with the President.")]
    [InlineData("Brought word postponing a state visit.")]
    [InlineData("Repaid an official visit by the King.")]
    [InlineData("Accompanied the President on a State visit.")]
    [InlineData("Joined President Roe’s state visit.")]
    [InlineData("Pastoral visit.")]
    [InlineData("Attended a summit.")]
    [InlineData("")]
    public void What_is_not_stated_is_not_guessed(string text) => Assert.Null(KindReader.Read(text));

    [Theory]
    [InlineData("Stopped en route to Lima.", "transit")]
    [InlineData("Overnight stop before the talks.", "transit")]
    [InlineData("Refueling stop.", "transit")]
    [InlineData("Stopped while returning to the U.S.", "transit")]
    [InlineData("Informal visit en route to London.", "informal")]
    [InlineData("Attended a summit. Stopped en route home.", null)]
    public void Only_a_text_that_opens_with_a_stop_on_the_way_is_one(string text, string? kind) => Assert.Equal(kind, KindReader.Read(text));
}
