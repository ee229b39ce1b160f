using System.Collections.Frozen;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The first answer of those who read all records first.</summary>
internal static class ColdPeers
{
    public static FirstAnswer MemoryPack(string id, string folder) => Look(id, MemoryPackFile.Read(Path.Combine(folder, ContestFiles.MemoryPack)));

    public static FirstAnswer Yaml(string id, string folder) => Look(id, YamlFiles.Read(Path.Combine(folder, ContestFiles.Data)));

    /// <summary>With frozen dictionaries, as for a program that goes on to ask.</summary>
    public static FirstAnswer Json(string id, string folder)
    {
        var visits = JsonFile.Read(Path.Combine(folder, ContestFiles.Json));
        var byId = visits.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        var byHost = visits.GroupBy(v => v.Host, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var visit = byId[id];
        return new FirstAnswer(visit.Occasion, byHost[visit.Host].Length);
    }

    /// <summary>For one question a look at every record costs less than any index.</summary>
    private static FirstAnswer Look(string id, IReadOnlyList<VisitMirror> visits)
    {
        var visit = visits.First(v => v.Id == id);
        return new FirstAnswer(visit.Occasion, visits.Count(v => v.Host == visit.Host));
    }
}
