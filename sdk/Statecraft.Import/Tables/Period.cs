using System.Globalization;

namespace Statecraft.Import.Tables;

/// <summary>The days for which a row of a table holds, both ends included; a year or a month stands for all its days.</summary>
internal readonly record struct Period(DateOnly From, DateOnly Until)
{
    public static Period Of(string? from, string? until) => new(
        from is null ? DateOnly.MinValue : Day(from, last: false),
        until is null ? DateOnly.MaxValue : Day(until, last: true));

    /// <summary>Whether it holds on a day; for no day known, whether it holds still.</summary>
    public bool Holds(DateOnly? on) => on is { } day ? From <= day && day <= Until : Until == DateOnly.MaxValue;

    private static DateOnly Day(string text, bool last)
    {
        var first = DateOnly.ParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture);
        return (last, text.Length) switch
        {
            (true, 4) => first.AddYears(1).AddDays(-1),
            (true, 7) => first.AddMonths(1).AddDays(-1),
            _ => first,
        };
    }
}
