namespace Statecraft;

public sealed partial record VisitCoverage
{
    /// <summary>Whether such a visit would be known if it had taken place.</summary>
    /// <param name="role">The office of the visitor.</param>
    /// <param name="country">The country for which the visitor comes.</param>
    /// <param name="host">The country that is visited, another one.</param>
    /// <param name="on">A day of the visit.</param>
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
