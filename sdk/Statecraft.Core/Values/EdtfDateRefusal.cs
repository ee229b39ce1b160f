using System.Globalization;

namespace Statecraft.Core;

/// <summary>Says of a single date that <see cref="EdtfDateReader"/> has refused what is wrong with it, and what to write instead.</summary>
static class EdtfDateRefusal
{
    private const string Years = "years run from 0001 to 9999";

    /// <summary>The end of a sentence that begins with the date.</summary>
    public static string Explain(string date)
    {
        var bare = string.Concat(date.Where(c => EdtfEnd.QualifiersOf(c) == EdtfQualifiers.None));
        if (EdtfDateReader.IsDate(bare))
            return OfQualifiers(date, bare);

        var outline = Refusals.Outline(bare);
        return OfLetters(bare)
            ?? OfYear(bare)
            ?? OfMonthOrDay(bare, outline)
            ?? OfDigits(bare, outline)
            ?? OfWords(bare)
            ?? "is no date; write a day, a month or a year, as in 2018-09-13, 2018-09 or 2018";
    }

    private static string OfQualifiers(string date, string bare)
    {
        var all = date.Aggregate(EdtfQualifiers.None, (qualifiers, sign) => qualifiers | EdtfEnd.QualifiersOf(sign));
        return (date.StartsWith(bare, StringComparison.Ordinal) ? "has more than one qualifier" : "qualifies a part of itself, and here a qualifier stands at the end, for all of the date")
            + "; write " + bare + EdtfEnd.SignOf(all);
    }

    private static string? OfLetters(string date)
    {
        if (date is ['Y', ..])
            return "is a year of more than four digits; " + Years;
        if (date is ['P', ..])
            return "is a duration; write the day on which it ends, as in 2018-09-13/2018-09-15";
        if (date.Contains("-W"))
            return "is a week; write its first and its last day, as in 2018-09-10/2018-09-16";
        return date.Length > 4 && date.IndexOf('S') == 4 && Refusals.IsDigits(date.Substring(5))
            ? "counts significant digits; write an X for each digit that is not known, as in 195X or 19XX"
            : null;
    }

    private static string? OfWords(string date)
    {
        if (date.Any(c => char.IsLetter(c) && c is not ('X' or 'x')))
            return "has letters in it; write numbers, as in 2018-09-13, and an X for a digit that is not known";

        return date.Contains('X') || date.Contains('x')
            ? "leaves digits unspecified that must be given; write one of 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX"
            : null;
    }

    private static string? OfYear(string date)
    {
        if (date is ['-' or '+', ..])
            return "has a sign before its year; " + Years;

        var year = date.Length < 4 ? "" : date.Substring(0, 4);
        return year is "0000" or "000X" or "00XX" && (date.Length == 4 || date[4] == '-') ? "has the year 0; " + Years : null;
    }

    private static string? OfMonthOrDay(string date, string outline)
    {
        if (outline is not ("0000-00" or "0000-00-00" or "0000-00-XX"))
            return null;

        var year = date.Substring(0, 4);
        var month = EdtfDateReader.Number(date, 5, 2);
        if (month is >= 1 and <= 12)
        {
            var days = DateTime.DaysInMonth(EdtfDateReader.Number(date, 0, 4), month);
            return $"has a day that does not exist; {date.Substring(0, 7)} has the days 01 to {TwoDigits(days)}";
        }

        if (outline == "0000-00" && month is >= 25 and <= 41)
            return OfGrouping(year, month);

        var dayFirst = $"{year}{date.Substring(7)}{date.Substring(4, 3)}";
        if (EdtfDateReader.IsDate(dayFirst))
            return "has its day before its month; write " + dayFirst;

        return month is >= 21 and <= 24
            ? $"has a day of a season; write the season alone, as in {date.Substring(0, 7)}"
            : "has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24";
    }

    private static string OfGrouping(string year, int number)
    {
        if (number <= 32)
            return $"is a season of one hemisphere, which only level 2 of EDTF has; write {year}-{TwoDigits(21 + ((number - 25) % 4))}, or its first and last month";

        var (first, months) = number switch
        {
            <= 36 => (((number - 33) * 3) + 1, 3),
            <= 39 => (((number - 37) * 4) + 1, 4),
            _ => (((number - 40) * 6) + 1, 6),
        };
        return $"is a group of months, which only level 2 of EDTF has; write {year}-{TwoDigits(first)}/{year}-{TwoDigits(first + months - 1)}";
    }

    private static string? OfDigits(string date, string outline)
    {
        var parts = date.Split('-');
        return outline switch
        {
            "00000000" => "lacks its hyphens; " + EdtfAdvice.Write("2018-09-13", date.Insert(6, "-").Insert(4, "-")),
            "000000" => "lacks its hyphen; " + EdtfAdvice.Write("2018-09", date.Insert(4, "-")),
            "0000s" => "is a decade in words; " + EdtfAdvice.Write("199X", date.Remove(3) + "X"),
            "00" or "00-00" or "00-00-00" => "has a year of two digits; write all four, as in 1998",
            "0000-000" => "counts days from the start of the year; write the month and the day, as in 2018-09-13",
            "0000-0000" => "has a hyphen between two years; " + EdtfAdvice.Write("1998/2008", parts[0] + "/" + parts[1]),
            "0000-0" or "0000-0-0" or "0000-00-0" or "0000-0-00" =>
                "has a month or a day of one digit; " + EdtfAdvice.Write("2018-09-03", EdtfAdvice.Hyphenate(parts)),
            "00-00-0000" or "0-0-0000" or "0-00-0000" or "00-0-0000" =>
                "has the year last; " + EdtfAdvice.WriteDay(parts[0], parts[1], parts[2]),
            _ when Refusals.IsDigits(date) => "is not a year of four digits; " + Years,
            _ => null,
        };
    }

    private static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
