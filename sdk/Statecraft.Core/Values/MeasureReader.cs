using System.Globalization;

namespace Statecraft.Core;

/// <summary>Reads measures. It accepts or refuses and gives no reasons; <see cref="MeasureRefusal"/> finds them when they are wanted.</summary>
static class MeasureReader
{
    public static Measure? Read(string text)
    {
        var words = text.Split(' ');
        var unit = words[words.Length - 1];
        if (words.Length is not (2 or 3) || !IsUnit(unit))
            return null;

        var factor = words.Length == 3 ? MeasureScale.FactorOf(words[1]) : 1;
        var isApproximate = words[0] is ['~', ..];
        var numbers = isApproximate ? words[0].Substring(1) : words[0];
        var dots = numbers.IndexOf("..", StringComparison.Ordinal);
        var minimum = ReadNumber(dots < 0 ? numbers : numbers.Substring(0, dots), factor);
        var maximum = dots < 0 ? minimum : ReadNumber(numbers.Substring(dots + 2), factor);
        return minimum <= maximum ? new Measure(minimum.Value, maximum.Value, isApproximate, unit, text) : null;
    }

    /// <summary>Whether a word can be a unit: a short code, and no word that scales a number.</summary>
    public static bool IsUnit(string word) =>
        word is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '%', ..]
        && word.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '/' or '%' or '-')
        && MeasureScale.MeantBy(word) is null;

    /// <summary>Whether a word is a number: digits, perhaps a minus before them and a point between them.</summary>
    public static bool IsNumber(string word)
    {
        var digits = word is ['-', ..] ? word.Substring(1) : word;
        var point = digits.IndexOf('.');
        return point < 0
            ? Refusals.IsDigits(digits)
            : Refusals.IsDigits(digits.Substring(0, point)) && Refusals.IsDigits(digits.Substring(point + 1));
    }

    /// <summary>The number times the factor; null if there is no such number, no factor, or no decimal that is exactly their product.</summary>
    public static decimal? ReadNumber(string word, decimal? factor)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!IsNumber(word) || !decimal.TryParse(word, Style, CultureInfo.InvariantCulture, out var number))
            return null;

        // A number with more digits than a decimal holds loses decimals when it is read.
        var point = word.IndexOf('.');
        var decimals = point < 0 ? 0 : word.Length - point - 1;
        var isExact = ((decimal.GetBits(number)[3] >> 16) & 0xFF) == decimals;
        return isExact && Math.Abs(number) <= decimal.MaxValue / factor ? number * factor : null;
    }
}
