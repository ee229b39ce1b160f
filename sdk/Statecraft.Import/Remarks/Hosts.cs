namespace Statecraft.Import.Remarks;

/// <summary>Whether those in whose company someone travelled were met there.</summary>
internal static class Hosts
{
    /// <summary>Whether someone who was joined is at home there, and so was met.</summary>
    public static bool IsHost(Mention mention) => mention.Placed || mention.Party.Role is "monarch" or "pope" or "foreign-minister";

    /// <summary>Whether someone who was accompanied is a colleague from elsewhere.</summary>
    public static bool IsForeign(Mention mention) => mention is { Placed: true, Party: { Name: not null, Role: "foreign-minister" or "prime-minister" } };
}
