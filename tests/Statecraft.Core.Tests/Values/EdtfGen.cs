using System.Globalization;
using CsCheck;

namespace Statecraft.Core.Tests.Values;

/// <summary>Generates texts that are dates, all forms of them, and windows of days.</summary>
static class EdtfGen
{
    private const int LastDay = 3_652_058;

    private static readonly Gen<string> Qualifier = Gen.OneOf("", "", "?", "~", "%");

    private static readonly Gen<string> Year = Gen.OneOf(Gen.Int[1, 9999], Gen.Int[1990, 2030], Gen.OneOf(1, 9, 9999))
        .Select(year => year.ToString("D4", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Month = Gen.Int[1, 12].Select(month => month.ToString("D2", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Unqualified = Gen.OneOf(
        Day().Select(day => day.ToString("O", CultureInfo.InvariantCulture)),
        Gen.Select(Year, Month, (year, month) => $"{year}-{month}"),
        Year,
        Gen.Int[1, 999].Select(decade => decade.ToString("D3", CultureInfo.InvariantCulture) + "X"),
        Gen.Int[1, 99].Select(century => century.ToString("D2", CultureInfo.InvariantCulture) + "XX"),
        Gen.Select(Year, Gen.Int[21, 24], (year, season) => $"{year}-{season.ToString(CultureInfo.InvariantCulture)}"),
        Year.Select(year => year + "-XX"),
        Gen.Select(Year, Month, (year, month) => $"{year}-{month}-XX"),
        Year.Select(year => year + "-XX-XX"));

    private static readonly Gen<string> Single = Gen.Select(Unqualified, Qualifier, (date, qualifier) => date + qualifier);

    private static readonly Gen<(string Start, string End)> Ends = Gen.Select(Single, Single, (one, other) =>
        Edtf.Parse(one).EarliestDay <= Edtf.Parse(other).LatestDay ? (one, other) : (other, one));

    public static readonly Gen<string> Text = Gen.OneOf(
        Single,
        Ends.Select(ends => $"{ends.Start}/{ends.End}"),
        Ends.Select(ends => $"[{ends.Start}..{ends.End}]"),
        Gen.Select(Single, Gen.OneOf("{0}/..", "../{0}", "{0}/", "/{0}", "[{0}..]", "[..{0}]"), (date, form) =>
            string.Format(CultureInfo.InvariantCulture, form, date)));

    public static readonly Gen<Edtf> Date = Text.Select(Edtf.Parse);

    /// <summary>Any window, or one around the ends of a date, where the mistakes are; some are inverted.</summary>
    public static readonly Gen<(Edtf Date, int First, int Last)> DateAndWindow = Gen.Select(Date, Near(), Near(), (date, first, last) => (date, first(date), last(date)));

    public static Gen<DateOnly> Day() => Gen.OneOf(Gen.Int[0, LastDay], Gen.Int[730_000, 740_000]).Select(DateOnly.FromDayNumber);

    private static Gen<Func<Edtf, int>> Near() => Gen.OneOf(
        Gen.Int[0, LastDay].Select(day => (Func<Edtf, int>)(_ => day)),
        Gen.Int[-400, 400].Select(days => (Func<Edtf, int>)(date => Math.Clamp(date.EarliestDay + days, 0, LastDay))),
        Gen.Int[-400, 400].Select(days => (Func<Edtf, int>)(date => Math.Clamp(date.LatestDay + days, 0, LastDay))),
        Gen.Int[-1, 1].Select(days => (Func<Edtf, int>)(date => Math.Clamp(date.LatestDay + days, 0, LastDay))));
}
