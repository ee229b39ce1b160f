using Statecraft.Import.Upstream;
using Statecraft.Import.Visits;

namespace Statecraft.Import.Tests.Visits;

public sealed class PresidentStopsTests
{
    private static readonly PresidentStops Stops = new([
        President("long", "05-01", "05-09", "Lima, Cusco"),
        President("first-day", "05-03", "05-04", "Lima"),
        President("same-days", "05-03", "05-06", "Lima"),
    ]);

    [Theory]
    [InlineData("05-03", "05-06", "Cusco", "same-days")]
    [InlineData("05-01", "05-03", "Lima", "long")]
    [InlineData("05-04", "05-05", "Cusco", "long")]
    [InlineData("05-02", "05-04", "Lima", "long")]
    public void The_stop_with_the_same_days_comes_first_then_the_first_day_the_town_and_the_days_shared(string start, string end, string locale, string id) =>
        Assert.Equal(id, Of("Accompanied President Roe.", start, end, locale));

    [Theory]
    [InlineData("Accoompanied President Roe.")]
    [InlineData("Attended the fair with President Roe.")]
    [InlineData("Attended the fair as part of President Roe’s delegation.")]
    [InlineData("Supported President Roe’s participation in the fair.")]
    [InlineData("Participated in President Roe’s talks.")]
    public void Other_words_for_coming_along_count_where_they_name_the_president(string remarks) =>
        Assert.Equal("same-days", Of(remarks, "05-03", "05-06", "Lima"));

    [Theory]
    [InlineData("Attended the fair with President Doe.")]
    [InlineData("Attended the fair with President Roe-Doe.")]
    [InlineData("Met leaders on behalf of President Roe.")]
    [InlineData("Conferred with President Roe.")]
    [InlineData("Attended a fair.")]
    public void What_says_nothing_of_coming_along_with_him_counts_not(string remarks) => Assert.Null(Of(remarks, "05-03", "05-06", "Lima"));

    [Fact]
    public void Who_was_there_on_other_days_was_not_with_him() => Assert.Null(Of("Accompanied President Roe.", "05-10", "05-11", "Lima"));

    private static string? Of(string remarks, string start, string end, string locale) =>
        Stops.Accompanied(Stop(isPresident: false, start, end, locale, remarks), "peru")?.Id;

    private static PresidentStop President(string id, string start, string end, string locale) => new(id, "ada-roe", "peru", Stop(isPresident: true, start, end, locale, null));

    private static UpstreamStop Stop(bool isPresident, string start, string end, string locale, string? remarks) =>
        new("1", isPresident, "who", DateOnly.Parse($"1974-{start}", null), DateOnly.Parse($"1974-{end}", null), "peru", "Peru", locale, remarks);
}
