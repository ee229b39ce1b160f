namespace Statecraft;

public sealed partial record VisitCoverage
{
    /// <summary>Whether the source would have such a visit if it had taken place. False where it is only possible that the source covers the day.</summary>
    /// <param name="role">The office of the visitor.</param>
    /// <param name="country">The country for which the visitor comes.</param>
    /// <param name="host">The country that is visited, another one.</param>
    /// <param name="on">A day of the visit.</param>
    /// <exception cref="ArgumentNullException">There is no country, or no host.</exception>
    public bool Includes(Role role, Country country, Country host, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(host);
        return Roles.Contains(role)
            && country.Id != host.Id
            && (Country is null || Country.Id == country.Id)
            && (Host is null || Host.Id == host.Id)
            && Dates.CertainlyOverlaps(on, on);
    }
}
