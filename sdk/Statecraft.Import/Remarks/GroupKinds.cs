using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>What the words for a group say about whose it can be.</summary>
internal static class GroupKinds
{
    private static readonly FrozenSet<string> Foreign = Set(
        "delegations", "partners", "allies", "agencies", "organizations", "NGO", "NGOs", "international", "mission", "team", "countries", "nations", "sectors", "initiative", "conference");

    private static readonly FrozenSet<string> Generic = Set(
        "Senior", "Government", "Civil", "Society", "City", "Peace", "Negotiators", "Roadmap", "Signatories", "Anti-Corruption", "Leaders", "Ministerial", "Delegation",
        "International", "Allies", "Counterparts", "Embassy");

    /// <summary>Whether nothing lets one say that the people are the host's: allies and agencies come from anywhere.</summary>
    public static bool AreFromAnywhere(string group) => group.Split(' ').Any(Foreign.Contains);

    /// <summary>Whether a capital on the word is no part of a name.</summary>
    public static bool IsGeneric(string word) => Generic.Contains(word);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
