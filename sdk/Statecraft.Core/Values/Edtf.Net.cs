using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Statecraft.Core;

/// <summary>How exact a date is, from the finest to the coarsest.</summary>
public enum EdtfPrecision
{
    /// <summary>There is no date: an empty value, or an open or unknown start.</summary>
    None,

    /// <summary>A day, as in <c>2018-09-13</c>.</summary>
    Day,

    /// <summary>A month, or an unspecified day of it: <c>2018-09</c>, <c>2018-09-XX</c>.</summary>
    Month,

    /// <summary>A season, as in <c>2001-21</c>.</summary>
    Season,

    /// <summary>A year, or an unspecified month or day of it: <c>2018</c>, <c>2018-XX</c>, <c>2018-XX-XX</c>.</summary>
    Year,

    /// <summary>An unspecified year of a decade, as in <c>201X</c>.</summary>
    Decade,

    /// <summary>An unspecified year of a century, as in <c>20XX</c>.</summary>
    Century,
}

[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Edtf : IComparable, IParsable<Edtf>
{
    /// <summary>The first day on which this can be; <see cref="DateOnly.MinValue"/> where the start is open or unknown, and of the empty value.</summary>
    public DateOnly Earliest => DateOnly.FromDayNumber(EarliestDay);

    /// <summary>The last day on which this can be, inclusive; <see cref="DateOnly.MaxValue"/> where the end is open or unknown, and of the empty value.</summary>
    public DateOnly Latest => DateOnly.FromDayNumber(LatestDay);

    /// <summary>How exact the date is; of an interval or a range, how exact its start is.</summary>
    public EdtfPrecision Precision => Start.Shape switch
    {
        EdtfShape.Day => EdtfPrecision.Day,
        EdtfShape.Month or EdtfShape.UnspecifiedDay => EdtfPrecision.Month,
        EdtfShape.Spring or EdtfShape.Summer or EdtfShape.Autumn or EdtfShape.Winter => EdtfPrecision.Season,
        EdtfShape.Year or EdtfShape.UnspecifiedMonth or EdtfShape.UnspecifiedMonthAndDay => EdtfPrecision.Year,
        EdtfShape.Decade => EdtfPrecision.Decade,
        EdtfShape.Century => EdtfPrecision.Century,
        _ => EdtfPrecision.None,
    };

    /// <summary>A day is a date as it stands.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Edtf(DateOnly day) => From(day);

    /// <summary>Makes a date of a day, as in <c>2018-09-13</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    public static Edtf From(DateOnly day) => new(new EdtfEnd(day.DayNumber, EdtfShape.Day));

    /// <summary>Makes a date of a month, as in <c>2018-09</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Edtf FromMonth(int year, int month) => new(new EdtfEnd(new DateOnly(year, month, 1).DayNumber, EdtfShape.Month));

    /// <summary>Makes a date of a year, as in <c>2018</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Edtf FromYear(int year) => new(new EdtfEnd(new DateOnly(year, 1, 1).DayNumber, EdtfShape.Year));

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no date. The message says what is wrong and what to write instead.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="value">The date, or the empty value if the text is none.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value) => EdtfReader.TryRead(text ?? "", out value);

    /// <summary>Whether this possibly falls on a day of a window.</summary>
    /// <param name="first">The first day of the window.</param>
    /// <param name="last">Its last day, inclusive. A window that ends before it starts overlaps nothing.</param>
    /// <returns>Whether there is a day in the window between <see cref="Earliest"/> and <see cref="Latest"/>.</returns>
    public bool MayOverlap(DateOnly first, DateOnly last) => MayOverlap(first.DayNumber, last.DayNumber);

    /// <inheritdoc cref="CertainlyOverlaps(int, int)"/>
    /// <param name="first">The first day of the window.</param>
    /// <param name="last">Its last day, inclusive. A window that ends before it starts overlaps nothing.</param>
    public bool CertainlyOverlaps(DateOnly first, DateOnly last) => CertainlyOverlaps(first.DayNumber, last.DayNumber);

    // EDTF is the same in every culture: the provider is not looked at.
    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Edtf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Edtf other => CompareTo(other),
        _ => throw new ArgumentException("A date is compared only with a date.", nameof(obj)),
    };
}
