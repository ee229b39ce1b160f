using System.Globalization;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The whole stay of a visitor to the United States, where the text gives days of arrival or departure beside the official part.</summary>
internal static partial class StayReader
{
    /// <summary>How far the stay may reach beyond the official part before a day is taken for one of another year.</summary>
    private const int Reach = 200;

    public static Stay Read(string text, DateOnly start, DateOnly end)
    {
        var plain = PlainText.Of(text);
        var (arrival, departure) = Said(plain, start, end);
        if (arrival is { } first && departure is { } last && (first > start || last < end))
            return DaySpan.Joined([new DaySpan(first, last)], start, end) is { } joined ? Of(joined, start, end) : new Stay(null, Contradicts: true);
        if (arrival > start || departure < end || start.DayNumber - arrival?.DayNumber > Reach || departure?.DayNumber - end.DayNumber > Reach)
            return new Stay(null, Contradicts: true);
        var said = new DaySpan(arrival ?? start, departure ?? end);
        return Of(DaySpan.Joined(VisitedDays.Of(plain, said), said.First, said.Last) ?? said, start, end);
    }

    private static Stay Of(DaySpan days, DateOnly start, DateOnly end) => days == new DaySpan(start, end)
        ? Stay.None
        : new Stay(string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd}/{days.Last:yyyy-MM-dd}"), Contradicts: false);

    private static (DateOnly? Arrival, DateOnly? Departure) Said(string text, DateOnly start, DateOnly end)
    {
        if (InCountry().Match(text) is { Success: true } stay)
        {
            var (first, last) = (Arrival(stay, start), Departure(stay, end));
            return (first, last ?? Departure(Departed().Match(text), end));
        }

        return (Arrival(Arrived().Match(text), start), Departure(Departed().Match(text), end));
    }

    private static DateOnly? Arrival(Match match, DateOnly start) =>
        match.Groups["day"].Success ? Day(match, "month", "day", "year", start, static (day, near) => day.DayNumber - near.DayNumber > Reach ? day.AddYears(-1) : day) : null;

    private static DateOnly? Departure(Match match, DateOnly end) => match switch
    {
        { Success: false } => null,
        _ when match.Groups["last"].Success => Day(match, match.Groups["until"].Success ? "until" : "month", "last", "ends", end, static (day, near) => near.DayNumber - day.DayNumber > Reach ? day.AddYears(1) : day),
        _ => null,
    };

    private static DateOnly? Day(Match match, string month, string day, string year, DateOnly near, Func<DateOnly, DateOnly, DateOnly> turn)
    {
        var number = Number(match.Groups[month].Value);
        var said = match.Groups[year].Success ? int.Parse(match.Groups[year].Value, CultureInfo.InvariantCulture) : near.Year;
        var days = int.Parse(match.Groups[day].Value, CultureInfo.InvariantCulture);
        if (days < 1 || days > DateTime.DaysInMonth(said, number))
            return null;
        var date = new DateOnly(said, number, days);
        return match.Groups[year].Success ? date : turn(date, near);
    }

    /// <summary>The number of a month by its name or an abbreviation of it.</summary>
    internal static int Number(string month) =>
        Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.StartsWith(month[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    internal const string Month = "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June|July|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";

    [GeneratedRegex($@"\bIn (?:the )?US (?<month>{Month}) ?(?<day>\d{{1,2}})(?:, (?<year>\d{{4}}))?(?:- ?(?:(?<until>{Month}) ?)?(?<last>\d{{1,2}})(?:, (?<ends>\d{{4}}))?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InCountry();

    [GeneratedRegex($@"\bArrived (?:in [A-Z][\w, ]*? )?(?<month>{Month}) (?<day>\d{{1,2}})\b(?:, (?<year>\d{{4}}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Arrived();

    /// <summary>Leaving a town is not leaving the country, save for another country.</summary>
    [GeneratedRegex($@"\b(?:Departed|Departing|Left|Final departure from)(?: for \w+| (?:the )?US)?,? (?<month>{Month}) (?<last>\d{{1,2}})\b(?:, (?<ends>\d{{4}}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Departed();
}
