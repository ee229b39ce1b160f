namespace Statecraft.Core.Tests.Values;

public sealed class MeasureRefusalTests
{
    private const string Separator = "has a comma or another separator in its number; write the digits without, and a point for decimals, as in 1531810.75 USD";
    private const string Currency = "has the sign of a currency in it; write its code after the number, as in 5 million USD";
    private const string Spaces = "has a space too many; write single spaces between number, scale and unit, as in ~385 million USD";

    [Theory]
    [InlineData("1,000 USD", Separator)]
    [InlineData("1_000 USD", Separator)]
    [InlineData("1'000 CHF", Separator)]
    [InlineData("5,5 million EUR", Separator)]
    [InlineData("1 000 000 USD", "has a space in its number; write the digits without, as in 1531810700 USD")]
    [InlineData("$5", Currency)]
    [InlineData("5 million €", Currency)]
    [InlineData("300–500 million USD", "has a dash in it; write 300..500 for a range, and a hyphen for a minus")]
    [InlineData("300-500 million USD", "has a hyphen between two numbers; write a range as in 300..500 million USD")]
    [InlineData("5e9 USD", "has an exponent; write the digits, or a scale as in 5 billion USD")]
    [InlineData("5E+9 USD", "has an exponent; write the digits, or a scale as in 5 billion USD")]
    [InlineData(".5 billion USD", "has no number that could be one; write digits, and a point between them for decimals, as in 0.5 billion USD")]
    [InlineData("5. USD", "has no number that could be one; write digits, and a point between them for decimals, as in 0.5 billion USD")]
    [InlineData("+5 USD", "has a plus before its number; leave it out")]
    [InlineData("<5 USD", "has a sign of comparison; write a range as in 0..500 million USD")]
    [InlineData("500..300 million USD", "is a range that ends below its start; write '300..500'")]
    [InlineData("300.. million USD", "has a range without two ends; write it as in 300..500 million USD")]
    [InlineData("1..2..3 USD", "has a range without two ends; write it as in 300..500 million USD")]
    [InlineData("300..~500 million USD", "has a '~' in the wrong place; write one before the number, for all of it, as in ~300..500 million USD")]
    [InlineData("123456789012345678901234567890 USD", "has more digits than can be kept exactly; 28 are always possible")]
    [InlineData("0.12345678901234567890123456789 USD", "has more digits than can be kept exactly; 28 are always possible")]
    [InlineData("100000000000000000000 trillion USD", "is too large to be kept exactly")]
    public void A_number_that_is_written_otherwise_is_told_how(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData("5", "has no unit; write one after the number, as in 385 million USD")]
    [InlineData("385 million", "has no unit; write one after the number, as in 385 million USD")]
    [InlineData("40%", "lacks a space after its number; write '40 %', as in 40 % or 385 million USD")]
    [InlineData("385million USD", "lacks a space after its number; write '385 million', as in 40 % or 385 million USD")]
    [InlineData("5bn USD", "lacks a space after its number; write '5 bn', as in 40 % or 385 million USD")]
    [InlineData("5 m USD", "has the scale 'm'; write million")]
    [InlineData("5 bn USD", "has the scale 'bn'; write billion")]
    [InlineData("5 Million USD", "has the scale 'Million'; write million")]
    [InlineData("5 bn", "has the scale 'bn'; write billion and a unit, as in 385 million USD")]
    [InlineData("5 dozen USD", "has the scale 'dozen'; write thousand, million, billion or trillion, and a unit of one word")]
    [InlineData("5 million US dollars", "has too many words; write a number, a scale if it needs one, and a unit, as in 385 million USD")]
    [InlineData("300 million..500 million USD", "names its scale or its unit twice; write it once, as in 300..500 million USD")]
    [InlineData("5 #1", "has no unit that could be one: '#1'; write a short code, as in USD, % or kbbl")]
    [InlineData("USD 385 million", "has its number last; write the number first, as in 385 million USD")]
    [InlineData("USD", "has no number; write it as in 385 million USD")]
    [InlineData(" 5 USD", Spaces)]
    [InlineData("5  USD", Spaces)]
    [InlineData("~ 5 USD", Spaces)]
    [InlineData("5\u00a0USD", Spaces)]
    public void A_scale_or_a_unit_that_is_written_otherwise_is_told_how(string text, string reason) => Expect(text, reason);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_text_is_no_measure(string? text)
    {
        Assert.False(Measure.TryParse(text, out _, out var problem));
        Assert.Equal("a measure is missing; write a number and its unit, as in 385 million USD", problem);
    }

    private static void Expect(string text, string reason)
    {
        Assert.False(Measure.TryParse(text, out var value, out var problem));
        Assert.Null(value);
        Assert.Equal($"'{text}' {reason}", problem);
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Measure.Parse(text)).Message);
    }
}
