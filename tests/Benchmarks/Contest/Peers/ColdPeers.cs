using System.Collections.Frozen;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The first answer of those who read all records first.</summary>
internal static class ColdPeers
{
    public static string MemoryPack(string id, string folder) => FromList(id, MemoryPackFile.Read(Path.Combine(folder, ContestFiles.MemoryPack)));

    public static string Json(string id, string folder)
    {
        var visits = JsonFile.Read(Path.Combine(folder, ContestFiles.Json));
        var byId = visits.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        var byHost = visits.GroupBy(v => v.Host, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var visit = byId[id];
        return ColdStart.Answer(visit.Occasion, byHost[visit.Host].Length);
    }

    public static string Yaml(string id, string folder) => FromList(id, YamlFiles.Read(Path.Combine(folder, ContestFiles.Data)));

    private static string FromList(string id, IReadOnlyCollection<VisitMirror> visits)
    {
        var byId = visits.ToDictionary(v => v.Id, StringComparer.Ordinal);
        var byHost = visits.ToLookup(v => v.Host, StringComparer.Ordinal);
        var visit = byId[id];
        return ColdStart.Answer(visit.Occasion, byHost[visit.Host].Count());
    }
}
