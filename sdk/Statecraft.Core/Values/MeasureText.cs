using System.Globalization;

namespace Statecraft.Core;

/// <summary>Spells measures that nobody has written.</summary>
static class MeasureText
{
    // All the decimals that a decimal can have, without trailing zeros and never with an exponent.
    private const string Plain = "0.############################";

    // From the largest. A thousand is read but not written: 5000250 reads better than 5000.25 thousand.
    private static readonly (decimal Factor, string Word)[] Scales =
        [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    public static string Of(Measure measure)
    {
        var (factor, word) = Currencies.IsCurrency(measure.Unit) ? ScaleOf(measure.Minimum, measure.Maximum) : (1m, "");
        var number = Digits(measure.Minimum / factor);
        if (measure.IsRange)
            number += ".." + Digits(measure.Maximum / factor);

        return $"{(measure.IsApproximate ? "~" : "")}{number}{word} {measure.Unit}";
    }

    private static (decimal Factor, string Word) ScaleOf(decimal minimum, decimal maximum)
    {
        var largest = Math.Max(Math.Abs(minimum), Math.Abs(maximum));
        foreach (var (factor, word) in Scales)
        {
            if (largest >= factor && minimum % (factor / 1000) == 0 && maximum % (factor / 1000) == 0)
                return (factor, word);
        }

        return (1m, "");
    }

    private static string Digits(decimal number) => number.ToString(Plain, CultureInfo.InvariantCulture);
}
