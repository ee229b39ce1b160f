namespace Statecraft.Core;

/// <summary>What to write instead of a text that is no date.</summary>
static class EdtfAdvice
{
    /// <summary>The first of some candidates that is a date, or else something like an example.</summary>
    public static string Write(string example, params string[] candidates) =>
        candidates.FirstOrDefault(EdtfReader.IsDate) is { } date ? "write " + date : "write it as in " + example;

    /// <summary>A day of which its day and its month are given, and nobody knows in which order: both, unless only one of them is a date.</summary>
    public static string WriteDay(string first, string second, string year)
    {
        var dayFirst = Hyphenate(year, second, first);
        var monthFirst = Hyphenate(year, first, second);
        return EdtfReader.IsDate(dayFirst) && EdtfReader.IsDate(monthFirst) && dayFirst != monthFirst
            ? $"write {dayFirst} or {monthFirst}, whichever is meant"
            : Write("2018-09-13", dayFirst, monthFirst);
    }

    /// <summary>The parts of a date, the year first, with two digits for a month and a day.</summary>
    public static string Hyphenate(params string[] parts) => string.Join("-", parts.Select(part => part.PadLeft(2, '0')));
}
