using System.Globalization;

namespace Statecraft.Core.Tests.Values;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("385 million USD", "385000000", "385000000", false, "USD")]
    [InlineData("~5 billion USD", "5000000000", "5000000000", true, "USD")]
    [InlineData("300..500 million USD", "300000000", "500000000", false, "USD")]
    [InlineData("~0.5..1.5 trillion IDR", "500000000000", "1500000000000", true, "IDR")]
    [InlineData("40 %", "40", "40", false, "%")]
    [InlineData("22812 kbbl", "22812", "22812", false, "kbbl")]
    [InlineData("100.5 kbbl", "100.5", "100.5", false, "kbbl")]
    [InlineData("5000.25 thousand USD", "5000250", "5000250", false, "USD")]
    [InlineData("1531810700 USD", "1531810700", "1531810700", false, "USD")]
    [InlineData("-3..-1.5 %", "-3", "-1.5", false, "%")]
    [InlineData("12 m3/d", "12", "12", false, "m3/d")]
    [InlineData("7 TIV", "7", "7", false, "TIV")]
    public void A_measure_is_read_exactly_and_keeps_its_text(string text, string minimum, string maximum, bool approximate, string unit)
    {
        var measure = Measure.Parse(text);

        Assert.Equal(
            (decimal.Parse(minimum, CultureInfo.InvariantCulture), decimal.Parse(maximum, CultureInfo.InvariantCulture), approximate, unit),
            (measure.Minimum, measure.Maximum, measure.IsApproximate, measure.Unit));
        Assert.Equal(minimum != maximum, measure.IsRange);
        Assert.Equal(text, measure.ToString());
    }

    [Theory]
    [InlineData("385000000", "385 million USD")]
    [InlineData("1234500000", "1234.5 million USD")]
    [InlineData("1234000000", "1.234 billion USD")]
    [InlineData("5000000000000", "5 trillion USD")]
    [InlineData("1531810700", "1531810700 USD")]
    [InlineData("5000250", "5000250 USD")]
    [InlineData("999999.99", "999999.99 USD")]
    [InlineData("-2500000", "-2.5 million USD")]
    [InlineData("0.000001", "0.000001 USD")]
    [InlineData("5.00", "5 USD")]
    [InlineData("0", "0 USD")]
    public void Money_that_code_makes_is_spelled_in_the_largest_scale_that_keeps_it_short(string value, string text) =>
        Assert.Equal(text, new Measure(decimal.Parse(value, CultureInfo.InvariantCulture), "USD").ToString());

    [Fact]
    public void What_is_not_money_is_spelled_in_plain_digits()
    {
        Assert.Equal("22000000 kbbl", new Measure(22_000_000m, "kbbl").ToString());
        Assert.Equal("~40 %", Measure.About(40m, "%").ToString());
        Assert.Equal("0.5..1.5 billion USD", Measure.Between(500_000_000m, 1_500_000_000m, "USD").ToString());
    }

    [Fact]
    public void Equality_is_that_of_the_amount_not_of_the_text()
    {
        var measure = Measure.Parse("500 million USD");

        Assert.Equal(measure, Measure.Parse("0.50 billion USD"));
        Assert.Equal(measure.GetHashCode(), Measure.Parse("0.50 billion USD").GetHashCode());
        Assert.True(measure == new Measure(500_000_000m, "USD"));
        Assert.True(measure != Measure.Parse("~500 million USD"));
        Assert.True(measure != Measure.Parse("500 million EUR"));
        Assert.True(measure != Measure.Parse("500..501 million USD"));
        Assert.True(measure != null);
        Assert.False(measure.Equals("500 million USD"));
    }

    [Fact]
    public void A_sum_adds_both_ends_and_is_approximate_if_a_part_is()
    {
        var sum = Measure.Parse("300..500 million USD") + Measure.Parse("~1 billion USD");

        Assert.Equal("~1.3..1.5 billion USD", sum.ToString());
        Assert.Equal(sum, new[] { Measure.Parse("~1 billion USD"), Measure.Parse("300..500 million USD") }.Sum());
        Assert.Equal("385 million USD", new[] { Measure.Parse("385 million USD") }.Sum()!.ToString());
        Assert.Null(Array.Empty<Measure>().Sum());
    }

    [Fact]
    public void Different_units_cannot_be_added()
    {
        var mixed = Assert.Throws<InvalidOperationException>(() => new[] { Measure.Parse("7 TIV"), Measure.Parse("7 USD") }.Sum());
        Assert.Equal("TIV and USD cannot be added: sum each unit on its own, or convert one first.", mixed.Message);
    }

    [Fact]
    public void A_sum_that_is_too_large_overflows() =>
        Assert.Throws<OverflowException>(() => new Measure(decimal.MaxValue, "USD") + new Measure(1m, "USD"));

    [Theory]
    [InlineData("")]
    [InlineData("US dollars")]
    [InlineData("$")]
    [InlineData("million")]
    [InlineData("7up")]
    public void A_unit_must_be_one_that_can_be_read_again(string unit)
    {
        Assert.Throws<ArgumentException>(() => new Measure(5m, unit));
        Assert.Throws<ArgumentException>(() => Measure.About(5m, unit));
        Assert.Throws<ArgumentException>(() => Measure.Between(5m, 6m, unit));
    }

    [Fact]
    public void A_range_must_not_be_inverted() => Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Between(6m, 5m, "USD"));

    [Fact]
    public void Generic_code_can_parse_measures()
    {
        Assert.Equal(new Measure(40m, "%"), Parse<Measure>("40 %"));
        Assert.Throws<FormatException>(() => Parse<Measure>("40"));
        Assert.Throws<ArgumentNullException>(() => Measure.Parse(null!));
    }

    [Theory]
    [InlineData("USD", true)]
    [InlineData("AED", true)]
    [InlineData("ZWL", true)]
    [InlineData("ZWG", true)]
    [InlineData("XCG", true)]
    [InlineData("usd", false)]
    [InlineData("TIV", false)]
    [InlineData("US", false)]
    [InlineData("SD ", false)]
    [InlineData("D A", false)]
    [InlineData("", false)]
    public void A_currency_is_a_code_of_ISO_4217(string code, bool expected) => Assert.Equal(expected, Currencies.IsCurrency(code));

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, provider: null);
}
