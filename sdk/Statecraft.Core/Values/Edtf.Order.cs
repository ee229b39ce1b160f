namespace Statecraft.Core;

// Equality and order. Both are total, and agree: two dates compare as 0 only if they are equal.
readonly partial struct Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    /// <summary>Whether two dates are written the same.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>Whether the left date comes before the right one, in the order of <see cref="CompareTo(Edtf)"/>.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date comes after the right one, in the order of <see cref="CompareTo(Edtf)"/>.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes before the right one or is the same, in the order of <see cref="CompareTo(Edtf)"/>.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date comes after the right one or is the same, in the order of <see cref="CompareTo(Edtf)"/>.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the other date is written the same: <c>2018</c> and <c>2018-XX</c> are different dates, though they cover the same days.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Edtf other) => StartBits == other.StartBits && EndBits == other.EndBits;

    /// <inheritdoc cref="Equals(Edtf)"/>
    /// <param name="obj">The other date; anything else is not the same.</param>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StartBits * 397) ^ EndBits);

    /// <summary>Orders dates by their earliest day, then by their latest one; those that cover the same days have a fixed order, too.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than 0 if this date comes first, 0 if they are equal, more than 0 if the other one comes first.</returns>
    public int CompareTo(Edtf other)
    {
        var byDays = EarliestDay.CompareTo(other.EarliestDay);
        if (byDays == 0)
            byDays = LatestDay.CompareTo(other.LatestDay);
        if (byDays != 0)
            return byDays;

        var byStart = StartBits.CompareTo(other.StartBits);
        return byStart != 0 ? byStart : EndBits.CompareTo(other.EndBits);
    }
}
