using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace Statecraft.Core.Tests.Values;

public sealed class EdtfProperties
{
    // How often a property is tried: a bad neighbour is one text in thousands.
    private const long Times = 10_000;

    [Fact]
    public void A_date_gives_back_exactly_the_text_that_was_parsed() =>
        EdtfGen.Text.Sample(text => Assert.Equal(text, Edtf.Parse(text).ToString()), iter: Times);

    [Fact]
    public void A_date_survives_being_stored_in_two_numbers_of_30_bits() => EdtfGen.Date.Sample(date =>
    {
        Assert.InRange(date.StartBits, 1, (1 << 30) - 1);
        Assert.InRange(date.EndBits, date.IsInterval || date.IsOneOf ? 1 : 0, (1 << 30) - 1);
        Assert.Equal(date, Edtf.FromBits(date.StartBits, date.EndBits));
        Assert.Equal(8, Unsafe.SizeOf<Edtf>());
    }, iter: Times);

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() => EdtfGen.Date.Sample(date =>
    {
        Assert.True(date.EarliestDay <= date.LatestDay);
        Assert.Equal((date.EarliestDay, date.LatestDay), (date.Earliest.DayNumber, date.Latest.DayNumber));
    }, iter: Times);

    [Fact]
    public void What_certainly_overlaps_may_overlap() => EdtfGen.DateAndWindow.Sample((date, first, last) =>
        Assert.True(!date.CertainlyOverlaps(first, last) || date.MayOverlap(first, last)), iter: Times);

    [Fact]
    public void A_wider_window_overlaps_no_less() => EdtfGen.DateAndWindow.Sample((date, first, last) =>
    {
        Assert.True(!date.MayOverlap(first, last) || date.MayOverlap(first - 1, last + 1));
        Assert.True(!date.CertainlyOverlaps(first, last) || date.CertainlyOverlaps(first - 1, last + 1));
    }, iter: Times);

    [Fact]
    public void A_date_overlaps_its_own_days() => EdtfGen.Date.Sample(date =>
    {
        Assert.True(date.MayOverlap(date.EarliestDay, date.LatestDay));
        Assert.Equal(!date.IsUncertain && !date.IsApproximate, date.CertainlyOverlaps(date.EarliestDay, date.LatestDay));
    }, iter: Times);

    // The definition, tried out: an interval is certain if all its courses, from each possible start to each possible end, meet the window.
    [Fact]
    public void An_interval_is_certain_exactly_if_each_of_its_courses_meets_the_window()
    {
        var day = Gen.Int[1, 28].Select(n => $"2018-02-{n.ToString("D2", CultureInfo.InvariantCulture)}");
        var end = Gen.OneOf(day, Gen.OneOf("2018-02", "2018-01", "2018-03"));
        var window = Gen.Int[-40, 70].Select(days => new DateOnly(2018, 2, 1).DayNumber + days);
        Gen.Select(end, end, window, window).Where((start, last, _, _) => Edtf.TryParse($"{start}/{last}", out _)).Sample((start, last, opens, closes) =>
        {
            var (starts, ends) = (Edtf.Parse(start), Edtf.Parse(last));
            var courses =
                from a in Enumerable.Range(starts.EarliestDay, starts.LatestDay - starts.EarliestDay + 1)
                from b in Enumerable.Range(ends.EarliestDay, ends.LatestDay - ends.EarliestDay + 1)
                where a <= b
                select b >= opens && a <= closes;

            Assert.Equal(opens <= closes && courses.All(meets => meets), Edtf.Parse($"{start}/{last}").CertainlyOverlaps(opens, closes));
        }, iter: Times);
    }

    [Fact]
    public void The_order_is_total_and_that_of_earliest_and_latest_day() => Gen.Select(EdtfGen.Date, EdtfGen.Date, EdtfGen.Date).Sample((a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.True(a > b || b > c || a <= c);

        var byDays = (a.EarliestDay, a.LatestDay).CompareTo((b.EarliestDay, b.LatestDay));
        Assert.True(byDays == 0 || (byDays < 0) == (a < b));
    }, iter: Times);

    [Fact]
    public void Equal_dates_are_written_the_same_and_hash_the_same() => Gen.Select(EdtfGen.Text, EdtfGen.Text).Sample((one, other) =>
    {
        Assert.Equal(one == other, Edtf.Parse(one) == Edtf.Parse(other));
        Assert.Equal(Edtf.Parse(one).GetHashCode(), Edtf.Parse(one).GetHashCode());
    }, iter: Times);

    [Fact]
    public void No_text_makes_it_throw_and_every_refusal_gives_a_reason()
    {
        var signs = Gen.Char["0123456789-/.[]{}?~%XxSEYWPT:, +u\u2013\ud83d\u0660\n"].Array[0, 24].Select(chars => new string(chars));
        Gen.OneOf(Gen.String, signs, Mutated).Sample(text =>
        {
            var isDate = Edtf.TryParse(text, out var value, out var problem);

            Assert.Equal(isDate, problem is null);
            Assert.Equal(isDate ? text : "", value.ToString());
            Assert.True(isDate || problem!.Length > 20);
        }, iter: Times);
    }

    [Fact]
    public void A_suggestion_to_write_something_is_itself_a_date() => Mutated.Sample(text =>
    {
        if (Edtf.TryParse(text, out _, out var problem))
            return;

        var at = problem.LastIndexOf("; write ", StringComparison.Ordinal);
        var words = at < 0 ? [] : problem[(at + 8)..].Split(' ');
        Assert.True(words.Length != 1 || Edtf.TryParse(words[0], out _), problem);
    }, iter: Times);

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("da-DK")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Dates_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var text in new[] { "2018-09-13?", "2018-24", "201X", "1998~/2008-08", "[..2016-12]" })
                Assert.Equal(text, Edtf.Parse(text).ToString());

            Assert.False(Edtf.TryParse("2018-39", out _, out var problem));
            Assert.EndsWith("write 2018-09/2018-12", problem, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A date with one character replaced: what people get wrong.
    private static Gen<string> Mutated => Gen.Select(EdtfGen.Text, Gen.Int[0, 22], Gen.Char["0123456789-/.[]?~%XxT "], (text, at, sign) =>
        string.Concat(text.Select((c, i) => i == at % text.Length ? sign : c)));
}
