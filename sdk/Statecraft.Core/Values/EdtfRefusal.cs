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

    private static string? OfCharacters(string text)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            var joined = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
            return "has a space in it, and a date has none; " + EdtfAdvice.Write("2018-09-13", joined, joined.Replace('-', '/'));
        }

        if (text.Any(Refusals.IsDash))
        {
            var hyphens = new string([.. text.Select(c => Refusals.IsDash(c) ? '-' : c)]);
            return "has a dash in it where a hyphen or a slash belongs; " + EdtfAdvice.Write("2018-09-13 or 1998/2008", hyphens, hyphens.Replace('-', '/'));
        }

        var time = text.IndexOfAny(['T', ':', 't']);
        if (time > 0 && char.IsDigit(text[time - 1]))
            return "has a time of day, and dates are kept to the day; " + EdtfAdvice.Write("2018-09-13", text.Substring(0, time));

        foreach (var (word, sign) in Words)
        {
            if (text.Contains(word))
                return $"has the word '{word}' in it; " + EdtfAdvice.Write("1991/.. or 2010/", text.Replace(word, sign));
        }

        // The drafts of EDTF had a small u for an unspecified digit.
        var capitals = text.Replace('x', 'X').Replace('u', 'X');
        return capitals != text && EdtfReader.IsDate(capitals)
            ? "has a small letter for an unspecified digit, and its sign is a capital X; write " + capitals
            : null;
    }

    private static string? OfSeparators(string text)
    {
        var parts = text.Split('/', '.');
        if (!parts.All(part => Refusals.IsDigits(part) && part.Length is 1 or 2 or 4))
            return OfShortEnd(text);

        var isYearFirst = parts[0].Length == 4;
        return parts.Length switch
        {
            2 when isYearFirst && parts[1].Length < 4 => OfDivision + EdtfAdvice.Write("2018-09", EdtfAdvice.Hyphenate(parts)),
            2 when !isYearFirst => OfDivision + EdtfAdvice.Write("2018-09", EdtfAdvice.Hyphenate(parts[1], parts[0])),
            3 when isYearFirst && parts[1].Length < 4 => OfDivision + EdtfAdvice.Write("2018-09-13", EdtfAdvice.Hyphenate(parts)),
            3 when !isYearFirst => OfDivision + EdtfAdvice.WriteDay(parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    private static string? OfShortEnd(string text)
    {
        var slash = text.IndexOf('/');
        var end = text.Substring(slash + 1);
        if (slash <= end.Length || Refusals.Outline(end) is not ("00" or "00-00"))
            return null;

        var whole = $"{text.Substring(0, slash)}/{text.Substring(0, slash - end.Length)}{end}";
        return "has a shortened end, and each end of an interval is a whole date; " + EdtfAdvice.Write("2018-09-13/2018-09-15", whole);
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

    private static string WriteRange(string text) => EdtfReader.IsDate("[" + text + "]")
        ? $"write [{text}] for one day out of it, or {text.Replace("..", "/")} for all of it"
        : "write [2016..2018] for one day out of it, or 2016/2018 for all of it";

    private static string OfInterval(string[] ends)
    {
        if (ends.Length > 2)
            return "has more than one slash; an interval has a start and an end, as in 1998/2008";

        if (ends.All(end => end is "" or ".."))
            return "says neither when it starts nor when it ends; give one of the two, as in 1991/.., or leave the date out";

        return ends.FirstOrDefault(end => end is not ("" or "..") && !EdtfDateReader.IsDate(end)) is { } wrong
            ? OfPart(wrong)
            : "ends before it starts; " + EdtfAdvice.Write("1998/2008", ends[1] + "/" + ends[0]);
    }

    private static string OfOneOf(string inner)
    {
        var dots = inner.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return EdtfDateReader.IsDate(inner) ? "is a choice of one; write " + inner : "is no range of days; write it as in [2016..2018] or [..2016-12]";

        string[] ends = [inner.Substring(0, dots), inner.Substring(dots + 2)];
        if (ends.All(end => end.Length == 0))
            return "says neither the first nor the last day; give one of the two, as in [..2016-12], or leave the date out";

        return ends.FirstOrDefault(end => end.Length > 0 && !EdtfDateReader.IsDate(end)) is { } wrong
            ? OfPart(wrong)
            : EdtfReader.IsDate("[" + inner + "]") ? $"needs one bracket at each end; write [{inner}]" : "ends before it starts; " + EdtfAdvice.Write("[2016..2018]", $"[{ends[1]}..{ends[0]}]");
    }

    private static string OfPart(string part) => "has a part that is no date: " + Refusals.Quote(part) + " " + EdtfDateRefusal.Explain(part);
}
