using System.Globalization;
using CsCheck;

namespace Statecraft.Core.Tests.Values;

public sealed class MeasureProperties
{
    // How often a property is tried: a bad neighbour is one text in thousands.
    private const long Times = 10_000;

    private static readonly Gen<decimal> Number = Gen.Select(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000], Gen.Int[0, 6], Gen.OneOf(1m, 1_000m, 1_000_000m),
        (digits, decimals, factor) => digits / (decimal)Math.Pow(10, decimals) * factor);

    private static readonly Gen<Measure> Dollars = MeasureOf(Gen.Const("USD"));

    private static readonly Gen<Measure> Any = MeasureOf(Gen.OneOf("USD", "EUR", "TIV", "%", "kbbl", "m3/d"));

    [Fact]
    public void The_text_of_a_measure_that_code_has_made_reads_as_the_same_measure() => Any.Sample(measure =>
    {
        var read = Measure.Parse(measure.ToString());
        Assert.Equal(measure, read);
        Assert.Equal(measure.GetHashCode(), read.GetHashCode());
    }, iter: Times);

    [Fact]
    public void Every_decimal_can_be_written_and_read_again() => Gen.Decimal.Sample(value =>
    {
        var measure = new Measure(value, "USD");
        Assert.Equal(measure, Measure.Parse(measure.ToString()));
    }, iter: Times);

    [Fact]
    public void The_minimum_is_never_above_the_maximum_also_of_a_sum() => Gen.Select(Dollars, Dollars).Sample((a, b) =>
        Assert.True(a.Minimum <= a.Maximum && (a + b).Minimum <= (a + b).Maximum), iter: Times);

    [Fact]
    public void Sums_do_not_depend_on_how_they_are_grouped_or_ordered() => Gen.Select(Dollars, Dollars, Dollars).Sample((a, b, c) =>
    {
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a + b, b + a);
        Assert.Equal(new[] { c, a, b }.Sum(), Measure.Add(a, Measure.Add(b, c)));
    }, iter: Times);

    [Fact]
    public void No_text_makes_it_throw_and_every_refusal_gives_a_reason()
    {
        var signs = Gen.Char["0123456789-.~% UDSmilonb,$e\u2013\ud83d\u0660\n"].Array[0, 20].Select(chars => new string(chars));
        var words = Gen.OneOf("5", "~5", "3..4", "0.5", "million", "bn", "USD", "%", "", "-1", "..", "40%").Array[0, 5].Select(parts => string.Join(' ', parts));
        Gen.OneOf(Gen.String, signs, words).Sample(text =>
        {
            var isMeasure = Measure.TryParse(text, out var value, out var problem);

            Assert.Equal(isMeasure, problem is null);
            Assert.Equal(isMeasure ? text : null, value?.ToString());
            Assert.True(isMeasure || problem!.Length > 20);
        }, iter: Times);
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("da-DK")]
    [InlineData("ar-SA")]
    public void Measures_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(-1_500_000m, Measure.Parse("-1.5 million USD").Minimum);
            Assert.Equal("-1.5 million USD", new Measure(-1_500_000m, "USD").ToString());
            Assert.False(Measure.TryParse("5 MILLION USD", out _, out var problem));
            Assert.EndsWith("write million", problem, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Gen<Measure> MeasureOf(Gen<string> units) => Gen.OneOf(
        Gen.Select(Number, units, (value, unit) => new Measure(value, unit)),
        Gen.Select(Number, units, Measure.About),
        Gen.Select(Number, Number, units, (one, other, unit) => Measure.Between(Math.Min(one, other), Math.Max(one, other), unit)));
}
