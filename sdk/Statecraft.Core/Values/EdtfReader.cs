namespace Statecraft.Core;

/// <summary>Reads EDTF. It accepts or refuses and gives no reasons; <see cref="EdtfRefusal"/> finds them when they are wanted.</summary>
static class EdtfReader
{
    public static bool IsDate(string text) => TryRead(text, out _);

    public static bool TryRead(string text, out Edtf value)
    {
        if (text.Length > 0 && text[0] == '[')
            return TryReadOneOf(text, out value);

        var slash = text.IndexOf('/');
        if (slash >= 0)
            return TryReadInterval(text, slash, out value);

        var isDate = EdtfDateReader.TryRead(text, 0, text.Length, out var date);
        value = isDate ? new Edtf(date) : default;
        return isDate;
    }

    private static bool TryReadInterval(string text, int slash, out Edtf value)
    {
        var isInterval = TryReadEnd(text, 0, slash, EdtfEnd.OpenStart, out var start)
            & TryReadEnd(text, slash + 1, text.Length, EdtfEnd.OpenEnd, out var end);
        return TryJoin(isInterval, start, end, EdtfForm.Interval, out value);
    }

    private static bool TryReadEnd(string text, int from, int to, EdtfEnd open, out EdtfEnd end)
    {
        if (from == to)
        {
            end = EdtfEnd.Unknown;
            return true;
        }

        if (to - from == 2 && text[from] == '.' && text[from + 1] == '.')
        {
            end = open;
            return true;
        }

        return EdtfDateReader.TryRead(text, from, to, out end);
    }

    private static bool TryReadOneOf(string text, out Edtf value)
    {
        var last = text.Length - 1;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var start = EdtfEnd.OpenStart;
        var end = EdtfEnd.OpenEnd;
        var isRange = dots > 0
            && text[last] == ']'
            && (dots == 1 || EdtfDateReader.TryRead(text, 1, dots, out start))
            && (dots + 2 == last || EdtfDateReader.TryRead(text, dots + 2, last, out end));
        return TryJoin(isRange, start, end, EdtfForm.OneOf, out value);
    }

    private static bool TryJoin(bool areEnds, EdtfEnd start, EdtfEnd end, EdtfForm form, out Edtf value)
    {
        var isSound = areEnds && (start.IsDate || end.IsDate) && start.FirstDay <= end.LastDay;
        value = isSound ? new Edtf(start, end, form) : default;
        return isSound;
    }
}
