using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Statecraft.Core.Json;

namespace Statecraft.Core;

[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(MeasureJsonConverter))]
public sealed partial class Measure : IParsable<Measure>
{
    /// <summary>Makes an exact amount.</summary>
    /// <param name="value">The amount, in whole units.</param>
    /// <param name="unit">The unit: the ISO 4217 code of a currency, <c>%</c>, or another short code.</param>
    /// <exception cref="ArgumentException">The unit is no short code.</exception>
    public Measure(decimal value, string unit)
        : this(value, value, isApproximate: false, Checked(unit))
    {
    }

    /// <summary>Adds two amounts: least to least and most to most; the sum is approximate if either is.</summary>
    /// <remarks>The sum is exact as long as it needs no more than the 28 digits of a <see cref="decimal"/>.</remarks>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another amount of the same unit.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static Measure operator +(Measure left, Measure right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Unit == right.Unit
            ? new Measure(left.Minimum + right.Minimum, left.Maximum + right.Maximum, left.IsApproximate || right.IsApproximate, left.Unit)
            : throw new InvalidOperationException($"{left.Unit} and {right.Unit} cannot be added: sum each unit on its own, or convert one first.");
    }

    /// <summary>Adds two amounts; the same as <c>left + right</c>.</summary>
    /// <inheritdoc cref="op_Addition(Measure, Measure)"/>
    public static Measure Add(Measure left, Measure right) => left + right;

    /// <summary>Makes an amount that is between two numbers.</summary>
    /// <param name="minimum">The least that it can be, in whole units.</param>
    /// <param name="maximum">The most that it can be.</param>
    /// <param name="unit">The unit: the ISO 4217 code of a currency, <c>%</c>, or another short code.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentException">The unit is no short code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The most is less than the least.</exception>
    public static Measure Between(decimal minimum, decimal maximum, string unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        return new Measure(minimum, maximum, isApproximate: false, Checked(unit));
    }

    /// <summary>Makes an approximate amount, written with a <c>~</c>.</summary>
    /// <param name="value">What it is about, in whole units.</param>
    /// <param name="unit">The unit: the ISO 4217 code of a currency, <c>%</c>, or another short code.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentException">The unit is no short code.</exception>
    public static Measure About(decimal value, string unit) => new(value, value, isApproximate: true, Checked(unit));

    /// <summary>Reads a measure.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no measure. The message says what is wrong and what to write instead.</exception>
    public static Measure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);
    }

    /// <summary>Reads a measure.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="value">The measure, or null if the text is none.</param>
    /// <returns>Whether the text is a measure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Measure? value)
    {
        value = MeasureReader.Read(text ?? "");
        return value is not null;
    }

    // A measure is the same in every culture: the provider is not looked at.
    static Measure IParsable<Measure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Measure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Measure result) =>
        TryParse(s, out result);

    private static string Checked(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return MeasureReader.IsUnit(unit) ? unit : throw new ArgumentException($"'{unit}' is no unit: a unit is a short code such as USD, % or kbbl.", nameof(unit));
    }
}
