using System.Globalization;
using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class StayReaderTests
{
    [Theory]
    [InlineData("In U.S. May 26–30, seeing Boston.", "1964-05-27", "1964-05-29", "1964-05-26/1964-05-30")]
    [InlineData("In the U.S. May 3–May 24.", "1957-05-08", "1957-05-12", "1957-05-03/1957-05-24")]
    [InlineData("In U.S. September 25–October11.", "1967-09-26", "1967-09-27", "1967-09-25/1967-10-11")]
    [InlineData("In U.S. June 8; visited Omaha.", "1978-06-12", "1978-06-15", "1978-06-08/1978-06-15")]
    [InlineData("Arrived in the U.S. Sept. 4.", "1994-09-08", "1994-09-09", "1994-09-04/1994-09-09")]
    [InlineData("Arrived in Boston March 3.", "1999-03-04", "1999-03-05", "1999-03-03/1999-03-05")]
    [InlineData("Arrived in U.S. Jan. 11; departed Feb. 2.", "1992-01-22", "1992-01-24", "1992-01-11/1992-02-02")]
    public void Days_of_arrival_and_departure_give_the_whole_stay(string text, string start, string end, string stay) =>
        Assert.Equal(stay, Read(text, start, end).Dates);

    [Theory]
    [InlineData("Departed U.S. July 6.", "1966-06-28", "1966-06-29", "1966-06-28/1966-07-06")]
    [InlineData("Left U.S. May 26.", "1948-05-24", "1948-05-25", "1948-05-24/1948-05-26")]
    [InlineData("Departed for Canada October 14.", "1929-10-04", "1929-10-10", "1929-10-04/1929-10-14")]
    public void A_stay_holds_the_official_part_where_one_end_is_unknown(string text, string start, string end, string stay) =>
        Assert.Equal(stay, Read(text, start, end).Dates);

    [Theory]
    [InlineData("Arrived in U.S. November 26.", "1944-01-17", "1944-01-17", "1943-11-26/1944-01-17")]
    [InlineData("Departed U.S. January 4.", "1960-12-13", "1960-12-15", "1960-12-13/1961-01-04")]
    [InlineData("In U.S. December 9, 1931–January 7, 1932.", "1931-12-20", "1931-12-22", "1931-12-09/1932-01-07")]
    public void The_year_turns_within_a_stay(string text, string start, string end, string stay) => Assert.Equal(stay, Read(text, start, end).Dates);

    [Theory]
    [InlineData("In U.S. April 23–May 1.", "1955-05-02", "1955-05-06", "1955-04-23/1955-05-06")]
    [InlineData("Afterwards saw much. Visited Omaha, June 26–July 5.", "1934-06-24", "1934-06-26", "1934-06-24/1934-07-05")]
    [InlineData("Private visit to Ames May 3–5, and to Omaha May 9–11.", "1968-05-06", "1968-05-08", "1968-05-03/1968-05-11")]
    [InlineData("Visited Ames (May 12–13).", "1992-05-10", "1992-05-11", "1992-05-10/1992-05-13")]
    [InlineData("Private visit until May 24.", "1969-05-20", "1969-05-22", "1969-05-20/1969-05-24")]
    [InlineData("Visited Omaha December 30–January 2.", "1970-01-03", "1970-01-04", "1969-12-30/1970-01-04")]
    public void A_visit_to_a_town_just_before_or_after_belongs_to_the_stay(string text, string start, string end, string stay) =>
        Assert.Equal(stay, Read(text, start, end).Dates);

    [Theory]
    [InlineData("Visited Canada May 12–14.", "1955-05-10", "1955-05-11")]
    [InlineData("Visited Omaha July 21–26.", "1956-07-31", "1956-08-05")]
    [InlineData("Attended a fair May 12–14.", "1955-05-10", "1955-05-11")]
    public void Days_elsewhere_or_apart_do_not(string text, string start, string end) => Assert.Null(Read(text, start, end).Dates);

    [Theory]
    [InlineData("Departed U.S. September 15.", "1977-10-10", "1977-10-13")]
    [InlineData("In U.S. June 16–21.", "1957-10-17", "1957-10-20")]
    public void Days_outside_the_official_part_contradict_it(string text, string start, string end) =>
        Assert.Equal(new Stay(null, Contradicts: true), Read(text, start, end));

    [Theory]
    [InlineData("In U.S. April 16–22.", "1985-04-16", "1985-04-22")]
    [InlineData("Left Boston January 27.", "1955-01-20", "1955-01-23")]
    [InlineData("Addressed Congress May 4.", "1954-05-26", "1954-05-29")]
    [InlineData("Arrived in Boston in February.", "1997-02-03", "1997-02-03")]
    public void What_gives_no_longer_stay_gives_none(string text, string start, string end) => Assert.Equal(Stay.None, Read(text, start, end));

    private static Stay Read(string text, string start, string end) =>
        StayReader.Read(text, DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture));
}
