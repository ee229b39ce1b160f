namespace Statecraft.Core;

/// <summary>Says of a text that <see cref="EdtfReader"/> has refused what is wrong with it as a whole, and what to write instead.</summary>
static class EdtfRefusal
{
    private const string OfDivision = "is not divided as dates are here, by hyphens with the year first; ";

    // Words that people write for the ends of an interval, the first two of them from the drafts of EDTF.
    private static readonly (string Word, string Sign)[] Words = [("unknown", ""), ("open", ".."), ("present", ".."), ("now", "..")];

    public static string Explain(string text)
    {
        if (text.Length == 0)
            return "a date is missing; write a day, a month or a year, as in 2018-09-13, 2018-09 or 2018";

        var reason = OfCharacters(text) ?? OfSeparators(text) ?? OfForm(text);
        return Refusals.Quote(text) + " " + reason;
    }

    /// <summary>What to write: the first of some candidates that is a date, or else one made as in an example.</summary>
    public static string Write(string example, params string[] candidates) =>
        candidates.FirstOrDefault(IsDate) is { } date ? "write " + date : "write it as in " + example;

    public static bool IsDate(string text) => EdtfReader.TryRead(text, out _);

    public static bool IsSingle(string text) => EdtfDateReader.TryRead(text, 0, text.Length, out _);

    public static string Hyphenate(params string[] parts) => string.Join("-", parts.Select(part => part.PadLeft(2, '0')));

    /// <summary>What to write for a day of which it is not known whether its day or its month comes first.</summary>
    public static string WriteDay(string first, string second, string year)
    {
        var dayFirst = Hyphenate(year, second, first);
        var monthFirst = Hyphenate(year, first, second);
        return IsDate(dayFirst) && IsDate(monthFirst) && dayFirst != monthFirst
            ? $"write {dayFirst} or {monthFirst}, whichever is meant"
            : Write("2018-09-13", dayFirst, monthFirst);
    }

    private static string? OfCharacters(string text)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            var joined = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
            return "has a space in it, and a date has none; " + Write("2018-09-13", joined, joined.Replace('-', '/'));
        }

        if (text.Any(c => c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212'))
        {
            var hyphens = new string([.. text.Select(c => c is >= '\u2010' and <= '\u2212' ? '-' : c)]);
            return "has a dash in it where a hyphen or a slash belongs; " + Write("2018-09-13 or 1998/2008", hyphens, hyphens.Replace('-', '/'));
        }

        var time = text.IndexOfAny(['T', ':', 't']);
        if (time > 0 && char.IsDigit(text[time - 1]))
            return "has a time of day, and dates are kept to the day; " + Write("2018-09-13", text.Substring(0, time));

        foreach (var (word, sign) in Words)
        {
            if (text.Contains(word))
                return $"has the word '{word}' in it; " + Write("1991/.. or 2010/", text.Replace(word, sign));
        }

        return text.Any(c => c is >= 'a' and <= 'z')
            ? "has small letters in it, and the sign for an unspecified digit is a capital X; " + Write("201X", text.ToUpperInvariant(), text.Replace('u', 'X'))
            : null;
    }

    private static string? OfSeparators(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (text.Contains("..") || !parts.All(Refusals.IsDigits) || text.IndexOfAny(['/', '.']) < 0)
            return null;

        return Refusals.Outline(text) switch
        {
            "0000/00/00" or "0000.00.00" or "0000/0/0" or "0000.0.0" or "0000/00/0" or "0000.00.0" or "0000/0/00" or "0000.0.00" =>
                OfDivision + Write("2018-09-13", Hyphenate(parts[0], parts[1], parts[2])),
            "0000/00" or "0000.00" or "0000/0" or "0000.0" => OfDivision + Write("2018-09", Hyphenate(parts[0], parts[1])),
            "00/0000" or "00.0000" or "0/0000" or "0.0000" => OfDivision + Write("2018-09", Hyphenate(parts[1], parts[0])),
            "0000-00-00/00" or "0000-00/00" or "0000-00-00/00-00" => OfShortEnd(text),
            _ when parts.Length == 3 && text.IndexOf('-') < 0 => OfDivision + WriteDay(parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    private static string OfShortEnd(string text)
    {
        var slash = text.IndexOf('/');
        var end = text.Substring(slash + 1);
        var whole = $"{text.Substring(0, slash)}/{text.Substring(0, slash - end.Length)}{end}";
        return "has a shortened end, and each end of an interval is a whole date; " + Write("2018-09-13/2018-09-15", whole);
    }

    private static string OfForm(string text)
    {
        if (text[0] == '{')
            return "is a set of several dates, which a date cannot be; write a record for each, or an interval as in 2016/2018";

        if (text.Contains(','))
            return "is a list, and a date is one; write a range for one day out of it, as in [2016..2018]";

        if (text.Contains('/'))
            return OfInterval(text.Split('/'));

        if (text[0] == '[' || text[text.Length - 1] == ']')
            return OfOneOf(text.Trim('[', ']'));

        return text.Contains("..")
            ? "is a range without brackets; " + WriteRange(text)
            : EdtfDateRefusal.Explain(text);
    }

    private static string WriteRange(string text) => IsDate("[" + text + "]")
        ? $"write [{text}] for one day out of it, or {text.Replace("..", "/")} for all of it"
        : "write [2016..2018] for one day out of it, or 2016/2018 for all of it";

    private static string OfInterval(string[] ends)
    {
        if (ends.Length > 2)
            return "has more than one slash; an interval has a start and an end, as in 1998/2008";

        if (ends.All(end => end is "" or ".."))
            return "says neither when it starts nor when it ends; give one of the two, as in 1991/.., or leave the date out";

        return ends.FirstOrDefault(end => end is not ("" or "..") && !IsSingle(end)) is { } wrong
            ? OfPart(wrong)
            : "ends before it starts; " + Write("1998/2008", ends[1] + "/" + ends[0]);
    }

    private static string OfOneOf(string inner)
    {
        var dots = inner.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return IsSingle(inner) ? "is a choice of one; write " + inner : "is no range of days; write it as in [2016..2018] or [..2016-12]";

        string[] ends = [inner.Substring(0, dots), inner.Substring(dots + 2)];
        if (ends.All(end => end.Length == 0))
            return "says neither the first nor the last day; give one of the two, as in [..2016-12], or leave the date out";

        return ends.FirstOrDefault(end => end.Length > 0 && !IsSingle(end)) is { } wrong
            ? OfPart(wrong)
            : IsDate("[" + inner + "]") ? $"lacks a bracket; write [{inner}]" : "ends before it starts; " + Write("[2016..2018]", $"[{ends[1]}..{ends[0]}]");
    }

    private static string OfPart(string part) => "has a part that is no date: " + Refusals.Quote(part) + " " + EdtfDateRefusal.Explain(part);
}
