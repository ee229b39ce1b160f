namespace Statecraft.Core.Tests.Values;

public sealed class EdtfOverlapTests
{
    // may, certainly
    [Theory]
    [InlineData("2018-09-13", "2018-09-13", "2018-09-13", true, true)]
    [InlineData("2018-09-13", "2018-09-14", "2018-09-20", false, false)]
    [InlineData("2018-09", "2018-01-01", "2018-12-31", true, true)]
    [InlineData("2018-09", "2018-09-10", "2018-12-31", true, false)]
    [InlineData("2018-09-13?", "2018-01-01", "2018-12-31", true, false)]
    [InlineData("2018-09-13~", "2018-09-14", "2018-12-31", false, false)]
    [InlineData("[2016..2018]", "2017-01-01", "2017-12-31", true, false)]
    [InlineData("[2016..2018]", "2016-01-01", "2018-12-31", true, true)]
    [InlineData("[..2016-12]", "2017-01-01", "2018-12-31", false, false)]
    public void A_date_of_one_day_is_certain_if_all_its_days_lie_in_the_window(string text, string first, string last, bool may, bool certainly) =>
        Expect(text, first, last, may, certainly);

    [Theory]
    [InlineData("2016/2018", "2017-05-01", "2017-05-31", true, true)]
    [InlineData("2016/2018", "2016-05-01", "2016-05-31", true, false)]
    [InlineData("2016/2018", "2016-01-01", "2016-12-31", true, true)]
    [InlineData("2016/2018", "2018-01-01", "2018-01-01", true, true)]
    [InlineData("2016/2018", "2018-01-02", "2018-12-30", true, false)]
    [InlineData("2010/2010-06", "2010-06-01", "2010-06-30", true, true)]
    [InlineData("2016~/2018", "2017-05-01", "2017-05-31", true, false)]
    [InlineData("2016/2018", "2019-01-01", "2019-12-31", false, false)]
    public void An_interval_is_certain_between_its_latest_start_and_its_soonest_end(string text, string first, string last, bool may, bool certainly) =>
        Expect(text, first, last, may, certainly);

    [Theory]
    [InlineData("1991/..", "2500-01-01", "2500-01-01", true, true)]
    [InlineData("1991/..", "1991-06-01", "1991-06-30", true, false)]
    [InlineData("../2008-08", "1500-01-01", "1500-01-01", true, true)]
    [InlineData("../2008-08", "2008-08-02", "2008-08-30", true, false)]
    [InlineData("2010/", "2011-01-01", "2011-12-31", true, false)]
    [InlineData("2010/", "2010-01-01", "2010-12-31", true, true)]
    [InlineData("2010/", "2009-01-01", "2009-12-31", false, false)]
    [InlineData("/1985", "1984-01-01", "1984-12-31", true, false)]
    [InlineData("/1985", "1985-01-01", "1985-12-31", true, true)]
    public void An_open_end_goes_on_and_an_unknown_end_is_certain_of_nothing_more(string text, string first, string last, bool may, bool certainly) =>
        Expect(text, first, last, may, certainly);

    [Theory]
    [InlineData("2018-09-13")]
    [InlineData("1991/..")]
    [InlineData("[2016..2018]")]
    public void A_window_that_ends_before_it_starts_overlaps_nothing(string text) => Expect(text, "2018-09-14", "2018-09-12", may: false, certainly: false);

    [Fact]
    public void The_empty_value_may_be_any_time_and_is_certain_of_none() => Expect("", "0001-01-01", "9999-12-31", may: true, certainly: false);

    private static void Expect(string text, string first, string last, bool may, bool certainly)
    {
        var date = text.Length == 0 ? default : Edtf.Parse(text);
        var (from, to) = (Day(first), Day(last));

        Assert.Equal((may, certainly), (date.MayOverlap(from, to), date.CertainlyOverlaps(from, to)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
