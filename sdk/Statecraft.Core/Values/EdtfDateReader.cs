namespace Statecraft.Core;

/// <summary>Reads a single date of EDTF within a text: a year, a month or a season, or a day, with its qualifier.</summary>
static class EdtfDateReader
{
    public static bool IsDate(string text) => TryRead(text, 0, text.Length, out _);

    public static bool TryRead(string text, int from, int to, out EdtfEnd date)
    {
        var qualifiers = from < to ? EdtfEnd.QualifiersOf(text[to - 1]) : EdtfQualifiers.None;
        if (qualifiers != EdtfQualifiers.None)
            to--;

        var (day, shape) = (to - from) switch
        {
            4 => ReadYear(text, from),
            7 when text[from + 4] == '-' => ReadMonth(text, from),
            10 when text[from + 4] == '-' && text[from + 7] == '-' => ReadDay(text, from),
            _ => default,
        };
        date = new EdtfEnd(day, shape, qualifiers);
        return shape != default;
    }

    /// <summary>The number that some digits make; -1 if they are not all digits.</summary>
    public static int Number(string text, int at, int count)
    {
        var number = 0;
        for (var i = at; i < at + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static (int FirstDay, EdtfShape Shape) ReadYear(string text, int at)
    {
        var (digits, years, shape) =
            text[at + 3] != 'X' ? (4, 1, EdtfShape.Year)
            : text[at + 2] != 'X' ? (3, 10, EdtfShape.Decade)
            : (2, 100, EdtfShape.Century);
        var year = Number(text, at, digits) * years;
        return year > 0 ? (EdtfEnd.DayOf(year, 1, 1), shape) : default;
    }

    private static (int FirstDay, EdtfShape Shape) ReadMonth(string text, int at)
    {
        var year = Number(text, at, 4);
        if (year <= 0)
            return default;

        return Number(text, at + 5, 2) switch
        {
            >= 1 and <= 12 and var month => (EdtfEnd.DayOf(year, month, 1), EdtfShape.Month),
            >= 21 and <= 24 and var season => (EdtfEnd.DayOf(year, 1, 1), EdtfShape.Spring + (season - 21)),
            _ when IsUnspecified(text, at + 5) => (EdtfEnd.DayOf(year, 1, 1), EdtfShape.UnspecifiedMonth),
            _ => default,
        };
    }

    private static (int FirstDay, EdtfShape Shape) ReadDay(string text, int at)
    {
        var (firstDay, shape) = ReadMonth(text, at);
        if (IsUnspecified(text, at + 8))
        {
            return shape switch
            {
                EdtfShape.Month => (firstDay, EdtfShape.UnspecifiedDay),
                EdtfShape.UnspecifiedMonth => (firstDay, EdtfShape.UnspecifiedMonthAndDay),
                _ => default,
            };
        }

        var day = firstDay + Number(text, at + 8, 2) - 1;
        var isInMonth = shape == EdtfShape.Month && day >= firstDay && day <= new EdtfEnd(firstDay, shape).LastDay;
        return isInMonth ? (day, EdtfShape.Day) : default;
    }

    private static bool IsUnspecified(string text, int at) => text[at] == 'X' && text[at + 1] == 'X';
}
