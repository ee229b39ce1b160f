namespace Statecraft.Core.Tests.Values;

/// <summary>A refusal says what is wrong and what to write instead: these are the whole sentences.</summary>
public sealed class EdtfRefusalTests
{
    private const string Undivided = "is not divided as dates are here, by hyphens with the year first; ";

    [Theory]
    [InlineData("12/31/2018", Undivided + "write 2018-12-31")]
    [InlineData("31/12/2018", Undivided + "write 2018-12-31")]
    [InlineData("1/2/2018", Undivided + "write 2018-02-01 or 2018-01-02, whichever is meant")]
    [InlineData("13.9.2018", Undivided + "write 2018-09-13")]
    [InlineData("2018/09/13", Undivided + "write 2018-09-13")]
    [InlineData("2018.9.3", Undivided + "write 2018-09-03")]
    [InlineData("2018/09", Undivided + "write 2018-09")]
    [InlineData("9/2018", Undivided + "write 2018-09")]
    [InlineData("1/2/18", Undivided + "write it as in 2018-09-13")]
    [InlineData("13-09-2018", "has the year last; write 2018-09-13")]
    [InlineData("20180913", "lacks its hyphens; write 2018-09-13")]
    [InlineData("201809", "lacks its hyphen; write 2018-09")]
    [InlineData("2018-9-3", "has a month or a day of one digit; write 2018-09-03")]
    [InlineData("2018-256", "counts days from the start of the year; write the month and the day, as in 2018-09-13")]
    [InlineData("2018-W37", "is a week; write its first and its last day, as in 2018-09-10/2018-09-16")]
    [InlineData("98", "has a year of two digits; write all four, as in 1998")]
    [InlineData("18-09-13", "has a year of two digits; write all four, as in 1998")]
    [InlineData("1990s", "is a decade in words; write 199X")]
    [InlineData("13-Sep-2018", "has letters in it; write numbers, as in 2018-09-13, and an X for a digit that is not known")]
    [InlineData("SEPT-2018", "has letters in it; write numbers, as in 2018-09-13, and an X for a digit that is not known")]
    [InlineData("12018", "is not a year of four digits; years run from 0001 to 9999")]
    public void A_date_of_another_custom_is_told_the_right_one(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData("2018-13", "has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("2018-00", "has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("2018-13-09", "has its day before its month; write 2018-09-13")]
    [InlineData("2018-04-31", "has a day that does not exist; 2018-04 has the days 01 to 30")]
    [InlineData("2018-02-29", "has a day that does not exist; 2018-02 has the days 01 to 28")]
    [InlineData("1900-02-29", "has a day that does not exist; 1900-02 has the days 01 to 28")]
    [InlineData("2018-04-00", "has a day that does not exist; 2018-04 has the days 01 to 30")]
    [InlineData("2018-21-03", "has its day before its month; write 2018-03-21")]
    [InlineData("2018-21-30", "has a day of a season; write the season alone, as in 2018-21")]
    [InlineData("2018-21-XX", "has a day of a season; write the season alone, as in 2018-21")]
    [InlineData("2018-13-31", "has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("2018-13-XX", "has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("0000", "has the year 0; years run from 0001 to 9999")]
    [InlineData("000X", "has the year 0; years run from 0001 to 9999")]
    [InlineData("0000-01-01", "has the year 0; years run from 0001 to 9999")]
    [InlineData("2001-29", "is a season of one hemisphere, which only level 2 of EDTF has; write 2001-21, or its first and last month")]
    [InlineData("2001-34", "is a group of months, which only level 2 of EDTF has; write 2001-04/2001-06")]
    [InlineData("2001-39", "is a group of months, which only level 2 of EDTF has; write 2001-09/2001-12")]
    [InlineData("2001-41", "is a group of months, which only level 2 of EDTF has; write 2001-07/2001-12")]
    public void What_the_calendar_lacks_is_named(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData("1998 / 2008", "has a space in it, and a date has none; write 1998/2008")]
    [InlineData("1998 - 2008", "has a space in it, and a date has none; write 1998/2008")]
    [InlineData("13 September 2018", "has a space in it, and a date has none; write it as in 2018-09-13")]
    [InlineData("2018–09", "has a dash in it where a hyphen or a slash belongs; write 2018-09")]
    [InlineData("1998–2008", "has a dash in it where a hyphen or a slash belongs; write 1998/2008")]
    [InlineData("1998-2008", "has a hyphen between two years; write 1998/2008")]
    [InlineData("201x", "has a small letter for an unspecified digit, and its sign is a capital X; write 201X")]
    [InlineData("19uu", "has a small letter for an unspecified digit, and its sign is a capital X; write 19XX")]
    [InlineData("1991/open", "has the word 'open' in it; write 1991/..")]
    [InlineData("1991/present", "has the word 'present' in it; write 1991/..")]
    [InlineData("unknown/2006", "has the word 'unknown' in it; write /2006")]
    [InlineData("2018-09-13T12:00", "has a time of day, and dates are kept to the day; write 2018-09-13")]
    [InlineData("2004-06?~", "has more than one qualifier; write 2004-06%")]
    [InlineData("2004??", "has more than one qualifier; write 2004?")]
    [InlineData("2004?-06", "qualifies a part of itself, and here a qualifier stands at the end, for all of the date; write 2004-06?")]
    [InlineData("XXXX", "leaves digits unspecified that must be given; write one of 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX")]
    [InlineData("1xxx-12", "leaves digits unspecified that must be given; write one of 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX")]
    [InlineData("1985-XX-12", "leaves digits unspecified that must be given; write one of 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX")]
    [InlineData("?", "is no date; write a day, a month or a year, as in 2018-09-13, 2018-09 or 2018")]
    public void A_sign_in_the_wrong_place_is_named(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData("../..", "says neither when it starts nor when it ends; give one of the two, as in 1991/.., or leave the date out")]
    [InlineData("/", "says neither when it starts nor when it ends; give one of the two, as in 1991/.., or leave the date out")]
    [InlineData("2008/1998", "ends before it starts; write 1998/2008")]
    [InlineData("2008-08/2008-07-31", "ends before it starts; write 2008-07-31/2008-08")]
    [InlineData("1998//2008", "has more than one slash; an interval has a start and an end, as in 1998/2008")]
    [InlineData("1998/2008/2010", "has more than one slash; an interval has a start and an end, as in 1998/2008")]
    [InlineData("1998/2008/..", "has more than one slash; an interval has a start and an end, as in 1998/2008")]
    [InlineData("1998/2008-13", "has a part that is no date: '2008-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("[..2016]/2018", "has a part that is no date: '[..2016]' is no date; write a day, a month or a year, as in 2018-09-13, 2018-09 or 2018")]
    [InlineData("2018-09-13/15", "has a shortened end, and each end of an interval is a whole date; write 2018-09-13/2018-09-15")]
    [InlineData("2018-09/11", "has a shortened end, and each end of an interval is a whole date; write 2018-09/2018-11")]
    [InlineData("2018-09-13/P3D", "has a part that is no date: 'P3D' is a duration; write the day on which it ends, as in 2018-09-13/2018-09-15")]
    [InlineData("2016..2018", "is a range without brackets; write [2016..2018] for one day out of it, or 2016/2018 for all of it")]
    [InlineData("[2016..2018", "needs one bracket at each end; write [2016..2018]")]
    [InlineData("[2016]", "is a choice of one; write 2016")]
    [InlineData("[..]", "says neither the first nor the last day; give one of the two, as in [..2016-12], or leave the date out")]
    [InlineData("[2018..2016]", "ends before it starts; write [2016..2018]")]
    [InlineData("[2016..2018-13]", "has a part that is no date: '2018-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24")]
    [InlineData("[2016,2018]", "is a list, and a date is one; write a range for one day out of it, as in [2016..2018]")]
    [InlineData("{2016..2018}", "is a set of several dates, which a date cannot be; write a record for each, or an interval as in 2016/2018")]
    public void An_interval_or_a_range_that_cannot_be_is_told_why(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_text_is_no_date(string? text)
    {
        Assert.False(Edtf.TryParse(text, out _, out var problem));
        Assert.Equal("a date is missing; write a day, a month or a year, as in 2018-09-13, 2018-09 or 2018", problem);
    }

    [Fact]
    public void A_refusal_quotes_no_more_than_the_beginning_of_a_long_text_and_stays_on_one_line()
    {
        Assert.False(Edtf.TryParse("a\nb" + new string('z', 10_000), out _, out var problem));
        Assert.StartsWith("'a bzzzz", problem, StringComparison.Ordinal);
        Assert.InRange(problem.Length, 40, 200);
    }

    private static void Expect(string text, string reason)
    {
        Assert.False(Edtf.TryParse(text, out _, out var problem));
        Assert.Equal($"'{text}' {reason}", problem);
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message);
    }
}
