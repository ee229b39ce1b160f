using System.Diagnostics.CodeAnalysis;

namespace Statecraft.Core;

/// <summary>
/// An amount with its unit, exact, approximate or a range: <c>385 million USD</c>, <c>~5 billion USD</c>, <c>300..500 million USD</c>,
/// <c>40 %</c>, <c>22812 kbbl</c>.
/// </summary>
/// <remarks>
/// <para>
/// It is written as an optional <c>~</c> for "about"; a number, or two with <c>..</c> between them, with a decimal point and without
/// separators; an optional <c>thousand</c>, <c>million</c>, <c>billion</c> (10<sup>9</sup>) or <c>trillion</c> (10<sup>12</sup>); and a unit,
/// which is the ISO 4217 code of a currency, <c>%</c>, or another short code. Single spaces stand between these. Whether a unit is known
/// is not checked here.
/// </para>
/// <para>
/// Two measures are equal if their numbers, their units and their <c>~</c> are, however they are written: <c>0.5 billion USD</c> is <c>500 million USD</c>.
/// Measures have no order, for ranges that overlap have none: compare <see cref="Minimum"/> or <see cref="Maximum"/>, whichever is meant.
/// </para>
/// </remarks>
sealed partial class Measure : IEquatable<Measure>
{
    // The text that was parsed; null for a measure made in code.
    private readonly string? given;

    internal Measure(decimal minimum, decimal maximum, bool isApproximate, string unit, string? given = null)
    {
        Minimum = minimum;
        Maximum = maximum;
        IsApproximate = isApproximate;
        Unit = unit;
        this.given = given;
    }

    /// <summary>The least that the amount can be, in whole units: 300,000,000 for <c>300..500 million USD</c>.</summary>
    public decimal Minimum { get; }

    /// <summary>The most that the amount can be, in whole units. Equal to <see cref="Minimum"/> if this is no range.</summary>
    public decimal Maximum { get; }

    /// <summary>Whether the amount is only about that: <c>~</c>. It does not widen the range.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the amount is between two numbers.</summary>
    public bool IsRange => Minimum != Maximum;

    /// <summary>The unit: the ISO 4217 code of a currency, <c>%</c>, or another short code.</summary>
    public string Unit { get; }

    /// <summary>Whether two measures are the same amount, or both null.</summary>
    public static bool operator ==(Measure? left, Measure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two measures are different amounts, or one of them is null.</summary>
    public static bool operator !=(Measure? left, Measure? right) => !(left == right);

    /// <summary>Reads a measure, and says what is wrong with a text that is none.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="value">The measure, or null if there is a problem.</param>
    /// <param name="problem">What is wrong and what to write instead, in one sentence for the person who wrote the text; null if nothing is.</param>
    /// <returns>Whether the text is a measure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Measure? value, [NotNullWhen(false)] out string? problem)
    {
        value = MeasureReader.Read(text ?? "");
        problem = value is null ? MeasureRefusal.Explain(text ?? "") : null;
        return value is not null;
    }

    /// <summary>Whether the other measure is the same amount of the same unit, and approximate if this one is. The spelling does not matter.</summary>
    /// <param name="other">The other measure.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals([NotNullWhen(true)] Measure? other) => other is not null
        && Minimum == other.Minimum && Maximum == other.Maximum && IsApproximate == other.IsApproximate && Unit == other.Unit;

    /// <inheritdoc cref="Equals(Measure?)"/>
    /// <param name="obj">The other measure; anything else is not the same.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Minimum.GetHashCode() * 397) ^ Maximum.GetHashCode()) * 397) ^ StringComparer.Ordinal.GetHashCode(Unit));

    /// <summary>
    /// The measure as it was written; one made in code is spelled so that it is exact and can be read again: money in millions, billions
    /// or trillions where at most three decimals are left, else plain digits.
    /// </summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => given ?? MeasureText.Of(this);
}
