namespace Statecraft.Core.Tests.Values;

/// <summary>The examples of the Library of Congress's specification of EDTF, of 4 February 2019.</summary>
public sealed class EdtfSpecificationTests
{
    private const string Never = "0001-01-01";
    private const string Always = "9999-12-31";

    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    public void Level_0_is_read(string text, string earliest, string latest) => Expect(text, earliest, latest);

    [Theory]
    [InlineData("2001-21", "2001-01-01", "2001-12-31")]
    [InlineData("2001-22", "2001-01-01", "2002-03-20")]
    [InlineData("2001-23", "2001-01-01", "2001-12-31")]
    [InlineData("2001-24", "2001-01-01", "2002-03-20")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", Always)]
    [InlineData("1985-04/..", "1985-04-01", Always)]
    [InlineData("1985/..", "1985-01-01", Always)]
    [InlineData("../1985-04-12", Never, "1985-04-12")]
    [InlineData("../1985-04", Never, "1985-04-30")]
    [InlineData("../1985", Never, "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", Always)]
    [InlineData("1985-04/", "1985-04-01", Always)]
    [InlineData("1985/", "1985-01-01", Always)]
    [InlineData("/1985-04-12", Never, "1985-04-12")]
    [InlineData("/1985-04", Never, "1985-04-30")]
    [InlineData("/1985", Never, "1985-12-31")]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30")]
    [InlineData("1984~/2004~", "1984-01-01", "2004-12-31")]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08")]
    public void Level_1_is_read(string text, string earliest, string latest) => Expect(text, earliest, latest);

    [Theory]
    [InlineData("[..1760-12-03]", Never, "1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", Always)]
    [InlineData("[..1984]", Never, "1984-12-31")]
    [InlineData("[1670..1672]", "1670-01-01", "1672-12-31")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    public void Of_level_2_one_day_out_of_a_range_is_read(string text, string earliest, string latest) => Expect(text, earliest, latest);

    [Theory]
    [InlineData("1985-04-12T23:20:30", "time of day")]
    [InlineData("1985-04-12T23:20:30Z", "time of day")]
    [InlineData("1985-04-12T23:20:30-04", "time of day")]
    [InlineData("1985-04-12T23:20:30+04:30", "time of day")]
    [InlineData("Y170000002", "more than four digits")]
    [InlineData("Y-170000002", "more than four digits")]
    [InlineData("-1985", "sign before its year")]
    public void Of_levels_0_and_1_times_of_day_and_years_outside_the_calendar_are_refused(string text, string reason) => Refuse(text, reason);

    [Theory]
    [InlineData("Y-17E7", "more than four digits")]
    [InlineData("1950S2", "significant digits")]
    [InlineData("Y171010000S3", "more than four digits")]
    [InlineData("Y3388E2S3", "more than four digits")]
    [InlineData("2001-34", "group of months")]
    [InlineData("[1667,1668,1670..1672]", "list")]
    [InlineData("[1760-01,1760-02,1760-12..]", "list")]
    [InlineData("[1667,1760-12]", "list")]
    [InlineData("{1667,1668,1670..1672}", "set")]
    [InlineData("{1960,1961-12}", "set")]
    [InlineData("{..1984}", "set")]
    [InlineData("2004-06~-11", "qualifies a part")]
    [InlineData("2004?-06-11", "qualifies a part")]
    [InlineData("?2004-06-~11", "qualifies a part")]
    [InlineData("2004-%06-11", "qualifies a part")]
    [InlineData("156X-12-25", "unspecified")]
    [InlineData("15XX-12-25", "unspecified")]
    [InlineData("XXXX-12-XX", "unspecified")]
    [InlineData("1XXX-XX", "unspecified")]
    [InlineData("1XXX-12", "unspecified")]
    [InlineData("1984-1X", "unspecified")]
    [InlineData("2004-06-~01/2004-06-~20", "qualifies a part")]
    public void The_rest_of_level_2_is_refused(string text, string reason) => Refuse(text, reason);

    private static void Expect(string text, string earliest, string latest)
    {
        var date = Edtf.Parse(text);

        Assert.Equal((earliest, latest), (Iso(date.Earliest), Iso(date.Latest)));
        Assert.Equal(text, date.ToString());
    }

    private static void Refuse(string text, string reason)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.True(value.IsEmpty);
    }

    private static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
