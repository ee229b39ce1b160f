using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The days for which a text says that a visitor saw a place in the United States: <c>visited Boston, May 3-5</c>.</summary>
internal static partial class VisitedDays
{
    /// <param name="text">The description in plain text.</param>
    /// <param name="known">The stay as far as it is known, which tells the years.</param>
    public static ImmutableArray<DaySpan> Of(string text, DaySpan known) =>
    [
        .. from clause in Clauses.Of(text)
           where Seen().IsMatch(clause)
           from match in Ranges().Matches(Seen().Match(clause).Value)
           select Near(match, known) into days
           where days is not null
           select days.Value,
    ];

    private static DaySpan? Near(Match match, DaySpan known) => match.Groups["final"].Success ? Until(match, known) : Range(match, known);

    private static DaySpan? Until(Match match, DaySpan known) =>
        Day(known.Last.Year, StayReader.Number(match.Groups["end"].Value), match.Groups["final"].Value) is { } final && final >= known.Last ? new DaySpan(known.Last, final) : null;

    /// <summary>The days in the year in which they are nearest to what is known.</summary>
    private static DaySpan? Range(Match match, DaySpan known)
    {
        var month = StayReader.Number(match.Groups["month"].Value);
        var until = match.Groups["until"].Success ? StayReader.Number(match.Groups["until"].Value) : month;
        var near = from year in Enumerable.Range(known.First.Year - 1, known.Last.Year - known.First.Year + 3)
                   let first = Day(year, month, match.Groups["day"].Value)
                   let last = Day(until < month ? year + 1 : year, until, match.Groups["last"].Value)
                   where first is not null && last is not null
                   orderby Math.Abs(first.Value.DayNumber - known.First.DayNumber)
                   select new DaySpan(first.Value, last.Value);
        return near.Take(1).ToArray() is [var days] ? days : null;
    }

    private static DateOnly? Day(int year, int month, string day) =>
        int.Parse(day, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, number) : null;

    /// <summary>From the word of seeing a place to the end of the clause, or to a place that is not in the country or to somebody met.</summary>
    [GeneratedRegex(
        @"\b(?:visit(?:s|ed|ing)?|met with US officials in|In New York City)\b(?:(?!\b(?:Canada|Mexico|Cuba|Ottawa|London|Europe|conference|discuss\w*|address\w*|attend\w*)\b).)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Seen();

    [GeneratedRegex(
        $@"\b(?<month>{StayReader.Month}) (?<day>\d{{1,2}})- ?(?:(?<until>{StayReader.Month}) ?)?(?<last>\d{{1,2}})\b|\buntil (?<end>{StayReader.Month}) (?<final>\d{{1,2}})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ranges();
}
