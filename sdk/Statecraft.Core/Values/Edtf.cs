using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Statecraft.Core;

/// <summary>
/// A date that says how exact it is, as ISO 8601-2 (the Extended Date/Time Format, EDTF) writes it: a day, a month, a season, a year,
/// a decade or a century; uncertain or approximate; an interval; or one day out of a range.
/// </summary>
/// <remarks>
/// <para>
/// Levels 0 and 1 of EDTF are read, and of level 2 one day out of a range: <c>2018-09-13</c>, <c>2018-09</c>, <c>2018</c>, <c>2018-09-13?</c>
/// (uncertain), <c>1998~</c> (approximate), <c>1998%</c> (both), <c>201X</c>, <c>20XX</c>, <c>2004-XX</c>, <c>1985-04-XX</c>,
/// <c>1985-XX-XX</c>, <c>2001-21</c> to <c>2001-24</c> (spring to winter), <c>1998~/2008-08</c>, <c>1991/..</c> (it still goes on),
/// <c>2010/</c> (its end is unknown), <c>[..2016-12]</c> (some day until then). Years run from 0001 to 9999; times of day are refused.
/// </para>
/// <para>
/// Every date lies between its <see cref="EarliestDay"/> and its <see cref="LatestDay"/>. A qualifier does not widen them. A season names
/// no hemisphere, so spring and autumn are some time within their year, and summer and winter may run on to 20 March of the next one.
/// </para>
/// <para>
/// A value has exactly one spelling, and <see cref="ToString"/> gives it back. The default value is empty: it says nothing, so it may
/// overlap anything and certainly overlaps nothing.
/// </para>
/// </remarks>
readonly partial struct Edtf
{
    internal Edtf(EdtfEnd date)
        : this(date.Bits, 0)
    {
    }

    internal Edtf(EdtfEnd start, EdtfEnd end, EdtfForm form)
        : this(start.Bits | (int)form, end.Bits)
    {
    }

    internal Edtf(int startBits, int endBits)
    {
        StartBits = startBits;
        EndBits = endBits;
    }

    /// <summary>The first of the two numbers in which a date can be stored: its start. At most 30 bits, and 0 only if the date is empty.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int StartBits { get; }

    /// <summary>The second of the two numbers in which a date can be stored: the end of an interval or a range. At most 30 bits, and 0 for a single date.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int EndBits { get; }

    /// <summary>Whether this is the default value, which says nothing about any time.</summary>
    public bool IsEmpty => StartBits == 0;

    /// <summary>Whether this is an interval, as in <c>1998/2008</c>: it lasts from its start to its end.</summary>
    public bool IsInterval => Form == EdtfForm.Interval;

    /// <summary>Whether this is one day out of a range, as in <c>[2016..2018]</c>: one day, and it is not known which.</summary>
    public bool IsOneOf => Form == EdtfForm.OneOf;

    /// <summary>Whether the date, or an end of it, is marked as uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Start.IsUncertain || End.IsUncertain;

    /// <summary>Whether the date, or an end of it, is marked as approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Start.IsApproximate || End.IsApproximate;

    /// <summary>Whether the start is <c>..</c>: an interval without a beginning, or a range without a first day.</summary>
    public bool HasOpenStart => Start.Shape == EdtfShape.Open;

    /// <summary>Whether the end is <c>..</c>: an interval that still goes on, or a range without a last day.</summary>
    public bool HasOpenEnd => End.Shape == EdtfShape.Open;

    /// <summary>Whether this is an interval of which nobody says when it began, as in <c>/1985</c>.</summary>
    public bool HasUnknownStart => Start.Shape == EdtfShape.Unknown;

    /// <summary>Whether this is an interval of which nobody says when it ended, as in <c>2010/</c>.</summary>
    public bool HasUnknownEnd => End.Shape == EdtfShape.Unknown;

    /// <summary>The first day on which this can be, as the number of days since 1 January 0001; 0 where the start is open or unknown, and of the empty value.</summary>
    public int EarliestDay => Start.FirstDay;

    /// <summary>The last day on which this can be, as the number of days since 1 January 0001; that of 31 December 9999 where the end is open or unknown, and of the empty value.</summary>
    public int LatestDay => IsEmpty ? EdtfEnd.LastDayOfAll : End.LastDay;

    private EdtfForm Form => new EdtfEnd(StartBits).Form;

    private EdtfEnd Start => new(StartBits);

    // The end of a single date is the date itself.
    private EdtfEnd End => new(EndBits == 0 ? StartBits : EndBits);

    /// <summary>Restores a date from the two numbers in which it was stored.</summary>
    /// <param name="start">The <see cref="StartBits"/> of a date.</param>
    /// <param name="end">The <see cref="EndBits"/> of the same date.</param>
    /// <returns>That date. Numbers that no date has give a value without meaning; they are not checked.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Edtf FromBits(int start, int end) => new(start, end);

    /// <summary>Reads a date, and says what is wrong with a text that is none.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="value">The date, or the empty value if there is a problem.</param>
    /// <param name="problem">What is wrong and what to write instead, in one sentence for the person who wrote the text; null if nothing is.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value, [NotNullWhen(false)] out string? problem)
    {
        var isDate = EdtfReader.TryRead(text ?? "", out value);
        problem = isDate ? null : EdtfRefusal.Explain(text ?? "");
        return isDate;
    }

    /// <summary>Whether this possibly falls on a day of a window.</summary>
    /// <param name="firstDay">The first day of the window, as a day number.</param>
    /// <param name="lastDay">Its last day, inclusive. A window that ends before it starts overlaps nothing.</param>
    /// <returns>Whether there is a day in the window between <see cref="EarliestDay"/> and <see cref="LatestDay"/>.</returns>
    public bool MayOverlap(int firstDay, int lastDay) =>
        firstDay <= lastDay && EarliestDay <= lastDay && LatestDay >= firstDay;

    /// <summary>Whether this falls on a day of a window however the date turns out.</summary>
    /// <remarks>
    /// An uncertain, approximate or empty date is certain of nothing. A date of one day, however imprecise, is certain if all its possible days
    /// lie in the window. An interval is certain if each of its possible courses meets the window: <c>2016/2018</c> is certain of 2017 and
    /// of all 2016, but not of May 2016. An end <c>..</c> goes on beyond every window, a start <c>..</c> goes back before it; with an unknown
    /// end no more than the start is certain, with an unknown start no more than the end.
    /// </remarks>
    /// <param name="firstDay">The first day of the window, as a day number.</param>
    /// <param name="lastDay">Its last day, inclusive. A window that ends before it starts overlaps nothing.</param>
    /// <returns>Whether no reading of this date misses the window.</returns>
    public bool CertainlyOverlaps(int firstDay, int lastDay)
    {
        if (IsEmpty || IsUncertain || IsApproximate || firstDay > lastDay)
            return false;

        if (!IsInterval)
            return EarliestDay >= firstDay && LatestDay <= lastDay;

        // The course that ends soonest must not end before the window, the one that starts latest must not start after it.
        var soonestEnd = Math.Max(Start.FirstDay, End.FirstDay);
        var latestStart = Math.Min(Start.LastDay, End.LastDay);
        return soonestEnd >= firstDay && latestStart <= lastDay;
    }

    /// <summary>The date in EDTF: exactly the text that was parsed. Empty for the default value.</summary>
    /// <returns>The one spelling of this date.</returns>
    public override string ToString() => Form switch
    {
        EdtfForm.Interval => Start.ToString() + "/" + End.ToString(),
        EdtfForm.OneOf => "[" + (HasOpenStart ? "" : Start.ToString()) + ".." + (HasOpenEnd ? "" : End.ToString()) + "]",
        _ => Start.ToString(),
    };
}
