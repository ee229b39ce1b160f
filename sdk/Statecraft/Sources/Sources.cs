namespace Statecraft;

public static partial class Sources
{
    /// <summary>
    /// The sources that have all visits of this kind at this time. Where there is one, and no such visit is in the data, it did not take place, as far
    /// as that source knows; where there is none, nothing is known.
    /// </summary>
    /// <param name="role">The office of the visitor.</param>
    /// <param name="country">The country for which the visitor comes.</param>
    /// <param name="host">The country that is visited.</param>
    /// <param name="on">A day of the visit.</param>
    public static IEnumerable<Source> CoveringVisits(Role role, Country country, Country host, DateOnly on) =>
        All.Where(source => source.Covers.Any(coverage => coverage.Includes(role, country, host, on)));
}
