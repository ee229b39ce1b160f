using Statecraft.Core;

namespace Statecraft;

public sealed partial record Tenure
{
    /// <summary>Whether this is a term in an office, neither a sighting nor a nomination.</summary>
    internal bool Holds(Role role, Country country, Country? to) =>
        Known == TenureKind.Term && Role == role && Country?.Id == country.Id && (to is null || To?.Id == to.Id);

    /// <summary>Whether it possibly falls into some of a time.</summary>
    internal bool MayCover(Edtf time) => Dates is { } dates && dates.MayOverlap(time.EarliestDay, time.LatestDay);

    /// <summary>Whether it lasts for certain from the first day of a time to the last.</summary>
    internal bool CertainlyCovers(Edtf time) =>
        Dates is { } dates && dates.CertainlyOverlaps(time.EarliestDay, time.EarliestDay) && dates.CertainlyOverlaps(time.LatestDay, time.LatestDay);
}
