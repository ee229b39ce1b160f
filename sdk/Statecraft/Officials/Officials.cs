using Statecraft.Core;

namespace Statecraft;

public static partial class Officials
{
    /// <summary>Who held an office on a day: those who did for certain come before those who may have.</summary>
    /// <remarks>
    /// Only terms count, acting ones too; a person who was seen in an office or nominated for it is no holder. A term without dates says
    /// nothing about a day, and nobody holds an office after death. Sources overlap at a change of office, so there may be two for certain.
    /// </remarks>
    /// <param name="role">The office.</param>
    /// <param name="country">The country that is served.</param>
    /// <param name="on">The day.</param>
    /// <param name="to">For ambassadors and envoys, the country to which they are sent; null for any.</param>
    /// <exception cref="ArgumentNullException">There is no country.</exception>
    public static IEnumerable<Official> Holding(Role role, Country country, DateOnly on, Country? to = null) =>
        Holding(role, country, Edtf.From(on), to);

    /// <summary>Who held an office at a time: those who held it for certain all that time come before those who may have held it then.</summary>
    /// <param name="role">The office.</param>
    /// <param name="country">The country that is served.</param>
    /// <param name="on">The time, from its earliest to its latest day. The empty one says nothing of any time, and finds nobody.</param>
    /// <param name="to">For ambassadors and envoys, the country to which they are sent; null for any.</param>
    /// <exception cref="ArgumentNullException">There is no country.</exception>
    public static IEnumerable<Official> Holding(Role role, Country country, Edtf on, Country? to = null)
    {
        ArgumentNullException.ThrowIfNull(country);
        if (on.IsEmpty) return [];
        return (to is null ? country.Officials : ByTenuresTo(to))
            .Where(official => official.MayBeAlive(on))
            .Select(official => (Official: official, Tenures: official.Tenures.Where(tenure => tenure.Holds(role, country, to) && tenure.MayCover(on)).ToList()))
            .Where(holder => holder.Tenures.Count > 0)
            .OrderByDescending(holder => holder.Tenures.Any(tenure => tenure.CertainlyCovers(on)))
            .Select(holder => holder.Official);
    }
}
