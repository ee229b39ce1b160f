namespace Statecraft.Core;

/// <summary>What can be asked of several measures.</summary>
public static class Measures
{
    /// <summary>Adds amounts of one unit: least to least and most to most; the sum is approximate if any of them is.</summary>
    /// <param name="measures">The amounts.</param>
    /// <returns>The sum; null if there are none, as nothing says of which unit it would be.</returns>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="InvalidOperationException">The units differ; the message names two of them.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static Measure? Sum(this IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        Measure? sum = null;
        foreach (var measure in measures)
            sum = sum is null ? measure : sum + measure;

        return sum;
    }
}
