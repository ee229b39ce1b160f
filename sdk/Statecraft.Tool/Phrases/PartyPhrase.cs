using Statecraft.Core;

namespace Statecraft.Tool.Phrases;

/// <summary>Someone who takes part, in words.</summary>
internal static class PartyPhrase
{
    /// <summary>
    /// A person with the office, or an office with whoever held it at the time, said as such: <c>the prime minister of Georgia (then Mamuka
    /// Bakhtadze)</c>.
    /// </summary>
    public static string Of(Party party, Edtf? when)
    {
        var office = Office(party);
        var name = party.Official?.Name ?? party.Name;
        if (name is not null) return office.Length == 0 ? name : $"{name}, {office}";
        if (party.Group is { } group) return Group(party, group);
        var holders = party.People(when).Select(person => person.Name).ToList();
        return holders.Count == 0 ? $"the {office}" : $"the {office} (then {string.Join(" or ", holders)})";
    }

    private static string Group(Party party, string group) =>
        (party.Role is { } role ? $"{Words.Of(role)}s, {group}" : group) + Of(ActsFor(party));

    private static string Office(Party party)
    {
        var office = party.Title ?? (party.Role is { } role ? Words.Of(role) : "");
        if (office.Length == 0) return party.Country?.Name ?? party.Organization ?? "";
        return party.Standing switch
        {
            Standing.Incumbent => office,
            Standing.Elect => office + "-elect",
            _ => $"{Words.Of(party.Standing)} {office}",
        } + Of(ActsFor(party));
    }

    private static string? ActsFor(Party party) => party.Country is { } country ? Words.The(country.Name) : party.Organization;

    private static string Of(string? whom) => whom is null ? "" : $" of {whom}";
}
