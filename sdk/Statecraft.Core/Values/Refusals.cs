namespace Statecraft.Core;

/// <summary>What the refusals of dates and of measures have in common.</summary>
static class Refusals
{
    private const int Longest = 40;

    /// <summary>A text in quotes, cut short, and without characters that would break a line.</summary>
    public static string Quote(string text)
    {
        var length = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var shown = new string([.. text.Take(length).Select(c => char.IsControl(c) ? ' ' : c)]);
        return "'" + shown + (length < text.Length ? "…'" : "'");
    }

    /// <summary>A text in which every digit is a 0, so that its outline can be told at a glance.</summary>
    public static string Outline(string text) => new([.. text.Select(c => c is >= '0' and <= '9' ? '0' : c)]);

    /// <summary>Whether a text is some digits and nothing else.</summary>
    public static bool IsDigits(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    /// <summary>Whether a character looks like a hyphen and is none: the hyphens and dashes of typesetting, and the minus of mathematics.</summary>
    public static bool IsDash(char sign) => sign is (>= '\u2010' and <= '\u2015') or '\u2212';
}
