namespace Statecraft.Core.Tests.Values;

public sealed class EdtfTests
{
    [Fact]
    public void A_date_can_be_made_of_a_day_a_month_or_a_year()
    {
        Edtf day = new DateOnly(2018, 9, 13);

        Assert.Equal("2018-09-13", day.ToString());
        Assert.Equal(day, Edtf.From(new DateOnly(2018, 9, 13)));
        Assert.Equal(Edtf.Parse("2018-09"), Edtf.FromMonth(2018, 9));
        Assert.Equal(Edtf.Parse("2018"), Edtf.FromYear(2018));
    }

    [Fact]
    public void A_month_or_a_year_that_is_not_in_the_calendar_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromMonth(2018, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromYear(0));
    }

    [Fact]
    public void The_default_value_is_empty()
    {
        Edtf empty = default;

        Assert.True(empty.IsEmpty);
        Assert.Equal("", empty.ToString());
        Assert.Equal((0, 0), (empty.StartBits, empty.EndBits));
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue, EdtfPrecision.None), (empty.Earliest, empty.Latest, empty.Precision));
        Assert.False(empty.IsUncertain || empty.IsApproximate || empty.IsInterval || empty.IsOneOf || empty.HasOpenStart || empty.HasOpenEnd || empty.HasUnknownStart || empty.HasUnknownEnd);
    }

    [Theory]
    [InlineData("2018-09-13", EdtfPrecision.Day)]
    [InlineData("2018-09", EdtfPrecision.Month)]
    [InlineData("2018-09-XX", EdtfPrecision.Month)]
    [InlineData("2018-24", EdtfPrecision.Season)]
    [InlineData("2018", EdtfPrecision.Year)]
    [InlineData("2018-XX", EdtfPrecision.Year)]
    [InlineData("2018-XX-XX", EdtfPrecision.Year)]
    [InlineData("201X", EdtfPrecision.Decade)]
    [InlineData("20XX", EdtfPrecision.Century)]
    [InlineData("2018-09/2019", EdtfPrecision.Month)]
    [InlineData("../2019", EdtfPrecision.None)]
    public void The_precision_is_that_of_the_start(string text, EdtfPrecision precision) => Assert.Equal(precision, Edtf.Parse(text).Precision);

    [Theory]
    [InlineData("2018?", true, false)]
    [InlineData("2018~", false, true)]
    [InlineData("2018%", true, true)]
    [InlineData("2018?/2019", true, false)]
    [InlineData("2018/2019~", false, true)]
    [InlineData("[2018?..2019~]", true, true)]
    [InlineData("2018/2019", false, false)]
    public void A_qualifier_of_either_end_qualifies_the_date(string text, bool uncertain, bool approximate)
    {
        var date = Edtf.Parse(text);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void The_forms_and_the_ends_can_be_told_apart()
    {
        Assert.True(Edtf.Parse("1991/..") is { IsInterval: true, IsOneOf: false, HasOpenEnd: true, HasUnknownEnd: false });
        Assert.True(Edtf.Parse("2010/") is { IsInterval: true, HasOpenEnd: false, HasUnknownEnd: true });
        Assert.True(Edtf.Parse("../2008") is { HasOpenStart: true, HasUnknownStart: false });
        Assert.True(Edtf.Parse("/2008") is { HasOpenStart: false, HasUnknownStart: true });
        Assert.True(Edtf.Parse("[..2016]") is { IsInterval: false, IsOneOf: true, HasOpenStart: true, HasOpenEnd: false });
        Assert.True(Edtf.Parse("2018") is { IsInterval: false, IsOneOf: false, HasOpenStart: false, HasOpenEnd: false });
    }

    [Fact]
    public void Dates_sort_by_their_earliest_then_by_their_latest_day()
    {
        string[] sorted = ["../2008", "2001", "2001-22", "2001-01-02", "2001/..", "2018-09-13"];
        string[] expected = ["../2008", "2001", "2001-22", "2001/..", "2001-01-02", "2018-09-13"];

        Assert.Equal(expected, sorted.Select(Edtf.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void The_same_days_are_not_the_same_date()
    {
        Assert.NotEqual(Edtf.Parse("2018"), Edtf.Parse("2018-XX"));
        Assert.NotEqual(Edtf.Parse("2018"), Edtf.Parse("2018?"));
        Assert.NotEqual(Edtf.Parse("1991/.."), Edtf.Parse("1991/"));
        Assert.False(Edtf.Parse("2018").Equals("2018"));
    }

    [Fact]
    public void The_last_season_of_the_calendar_ends_with_it() =>
        Assert.Equal(DateOnly.MaxValue, Edtf.Parse("9999-24").Latest);

    [Fact]
    public void Generic_code_can_parse_and_compare_dates()
    {
        Assert.Equal(Edtf.FromYear(2018), Parse<Edtf>("2018"));
        Assert.Throws<FormatException>(() => Parse<Edtf>("18"));
        Assert.False(TryParse<Edtf>(null));
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));

        IComparable boxed = Edtf.FromYear(2018);
        Assert.True(boxed.CompareTo(null) > 0 && boxed.CompareTo(Edtf.FromYear(2019)) < 0);
        Assert.Throws<ArgumentException>(() => boxed.CompareTo("2018"));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, provider: null);

    private static bool TryParse<T>(string? text)
        where T : IParsable<T> => T.TryParse(text, provider: null, out _);
}
