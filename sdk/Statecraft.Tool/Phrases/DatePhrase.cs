using System.Globalization;
using Statecraft.Core;

namespace Statecraft.Tool.Phrases;

/// <summary>A date in words, exactly as firm as it is.</summary>
internal static class DatePhrase
{
    public static string Of(Edtf date)
    {
        if (date.IsEmpty) return "at an unknown time";
        var text = date.ToString();
        if (date.IsOneOf) return OneOf(text.Trim('[', ']').Split(".."));
        return date.IsInterval ? Interval(text.Split('/')) : Single(text);
    }

    private static string OneOf(string[] ends) => (ends[0], ends[1]) switch
    {
        ("", var last) => $"some day until {Single(last)}",
        (var first, "") => $"some day from {Single(first)} on",
        var (first, last) => $"some day between {Single(first)} and {Single(last)}",
    };

    private static string Interval(string[] ends) => (ends[0], ends[1]) switch
    {
        ("..", var last) => $"until {Single(last)}",
        ("", var last) => $"until {Single(last)}, beginning unknown",
        (var first, "..") => $"since {Single(first)}",
        (var first, "") => $"since {Single(first)}, end unknown",
        var (first, last) => $"{Single(first)} to {Single(last)}",
    };

    private static string Single(string text)
    {
        var (plain, before, after) = text[^1] switch
        {
            '?' => (text[..^1], "", " (uncertain)"),
            '~' => (text[..^1], "about ", ""),
            '%' => (text[..^1], "about ", " (uncertain)"),
            _ => (text, "", ""),
        };
        return before + Plain(plain) + after;
    }

    private static string Plain(string text) => text.Split('-') switch
    {
        [var year] => Year(year),
        [var year, "XX"] => $"some month of {Year(year)}",
        [var year, var season] when season is "21" or "22" or "23" or "24" => $"{Season(season)} {Year(year)}",
        [var year, var month] => $"{Month(month)} {Year(year)}",
        [var year, "XX", _] => $"some day of {Year(year)}",
        [var year, var month, "XX"] => $"some day of {Month(month)} {Year(year)}",
        [var year, var month, var day] => $"{Number(day)} {Month(month)} {Year(year)}",
        _ => text,
    };

    private static string Year(string year) => year switch
    {
        [_, _, 'X', 'X'] => $"the century from {Number(year[..2] + "00")}",
        [_, _, _, 'X'] => $"the {Number(year[..3] + "0")}s",
        _ => Number(year),
    };

    private static string Month(string month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(month, CultureInfo.InvariantCulture));

    private static string Season(string season) => season switch { "21" => "spring", "22" => "summer", "23" => "autumn", _ => "winter" };

    private static string Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
