using Statecraft.Core;

namespace Statecraft;

public sealed partial record Party
{
    /// <summary>
    /// Who this is: the person it names, or else whoever held the office of the country at the time, those for certain first. Nobody where
    /// neither is known, as with a group, a name as written, an office that several people hold at once, or somebody who no longer or not yet
    /// held it.
    /// </summary>
    /// <param name="when">The time, such as the dates of the visit; null where it is not known.</param>
    public IEnumerable<Official> People(Edtf? when)
    {
        if (Official is { } official) return [official];
        if (Name is not null || Role is not { } role || !role.HasOneHolder() || Country is not { } country || when is not { } time) return [];
        return Standing is Standing.Incumbent or Standing.Acting ? Officials.Holding(role, country, time) : [];
    }
}
