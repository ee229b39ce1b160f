using System.Globalization;

namespace Statecraft.Core;

/// <summary>
/// A single date, or an end of an interval or a range, packed into 30 bits: the first day (22), the shape (4), the qualifiers (2), the form (2).
/// </summary>
readonly struct EdtfEnd(int bits)
{
    /// <summary>The day number of 31 December 9999.</summary>
    public const int LastDayOfAll = 3_652_058;

    private const int DayShift = 8;
    private const int ShapeShift = 4;
    private const int QualifierShift = 2;

    public EdtfEnd(int firstDay, EdtfShape shape, EdtfQualifiers qualifiers = EdtfQualifiers.None)
        : this((firstDay << DayShift) | ((int)shape << ShapeShift) | ((int)qualifiers << QualifierShift))
    {
    }

    /// <summary>A start without a beginning: before all days.</summary>
    public static EdtfEnd OpenStart => new(0, EdtfShape.Open);

    /// <summary>An end that has not come: after all days.</summary>
    public static EdtfEnd OpenEnd => new(LastDayOfAll, EdtfShape.Open);

    /// <summary>A start or an end that nobody gives: any day.</summary>
    public static EdtfEnd Unknown => new(0, EdtfShape.Unknown);

    public int Bits => bits;

    public EdtfForm Form => (EdtfForm)(bits & 3);

    public EdtfShape Shape => (EdtfShape)((bits >> ShapeShift) & 15);

    public bool IsUncertain => (Qualifiers & EdtfQualifiers.Uncertain) != EdtfQualifiers.None;

    public bool IsApproximate => (Qualifiers & EdtfQualifiers.Approximate) != EdtfQualifiers.None;

    public bool IsDate => Shape is not (EdtfShape.Open or EdtfShape.Unknown);

    public int FirstDay => bits >> DayShift;

    public int LastDay
    {
        get
        {
            var first = DateOf(FirstDay);
            return Shape switch
            {
                EdtfShape.Unknown => LastDayOfAll,
                EdtfShape.Month or EdtfShape.UnspecifiedDay => FirstDay + DateTime.DaysInMonth(first.Year, first.Month) - 1,
                EdtfShape.Year or EdtfShape.UnspecifiedMonth or EdtfShape.UnspecifiedMonthAndDay => DayOf(first.Year, 12, 31),
                EdtfShape.Spring or EdtfShape.Autumn => DayOf(first.Year, 12, 31),
                EdtfShape.Summer or EdtfShape.Winter => first.Year == 9999 ? LastDayOfAll : DayOf(first.Year + 1, 3, 20),
                EdtfShape.Decade => DayOf(first.Year + 9, 12, 31),
                EdtfShape.Century => DayOf(first.Year + 99, 12, 31),
                _ => FirstDay,
            };
        }
    }

    private EdtfQualifiers Qualifiers => (EdtfQualifiers)((bits >> QualifierShift) & 3);

    public static int DayOf(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    /// <summary>The qualifiers that a character stands for.</summary>
    public static EdtfQualifiers QualifiersOf(char sign) => sign switch
    {
        '?' => EdtfQualifiers.Uncertain,
        '~' => EdtfQualifiers.Approximate,
        '%' => EdtfQualifiers.Uncertain | EdtfQualifiers.Approximate,
        _ => EdtfQualifiers.None,
    };

    /// <summary>The character that stands for qualifiers.</summary>
    public static string SignOf(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.None => "",
        EdtfQualifiers.Uncertain => "?",
        EdtfQualifiers.Approximate => "~",
        _ => "%",
    };

    public override string ToString()
    {
        if (bits == 0 || Shape == EdtfShape.Unknown)
            return "";

        var day = DateOf(FirstDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var year = day.Substring(0, 4);
        var date = Shape switch
        {
            EdtfShape.Open => "..",
            EdtfShape.Century => $"{day.Substring(0, 2)}XX",
            EdtfShape.Decade => $"{day.Substring(0, 3)}X",
            EdtfShape.Year => year,
            EdtfShape.Spring => year + "-21",
            EdtfShape.Summer => year + "-22",
            EdtfShape.Autumn => year + "-23",
            EdtfShape.Winter => year + "-24",
            EdtfShape.Month => day.Substring(0, 7),
            EdtfShape.UnspecifiedMonth => year + "-XX",
            EdtfShape.UnspecifiedDay => $"{day.Substring(0, 8)}XX",
            EdtfShape.UnspecifiedMonthAndDay => year + "-XX-XX",
            _ => day,
        };
        return date + SignOf(Qualifiers);
    }

    private static DateTime DateOf(int day) => new(day * TimeSpan.TicksPerDay);
}
