using System.Collections.Frozen;
using System.Globalization;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

namespace Statecraft.Benchmarks.Contest;

/// <summary>The first answer of a new process: one visit by its id, a text of it, and how many visits its host received.</summary>
internal static class ColdStart
{
    public static string Ours(string id)
    {
        var visit = Visits.Get(id);
        return Answer(visit.Occasion, visit.Host.VisitsReceived.Count);
    }

    public static string Sqlite(string id, string folder)
    {
        using var connection = SqliteFile.Open(Path.Combine(folder, ContestFiles.Sqlite));
        using var one = connection.CreateCommand();
        one.CommandText = "SELECT occasion, host FROM visits WHERE id = $id";
        one.Parameters.AddWithValue("$id", id);
        using var reader = one.ExecuteReader();
        reader.Read();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM visits WHERE host = $host";
        count.Parameters.AddWithValue("$host", reader.GetString(1));
        return Answer(reader.GetString(0), (int)(long)count.ExecuteScalar()!);
    }

    public static string MemoryPack(string id, string folder) => FromList(id, MemoryPackFile.Read(Path.Combine(folder, ContestFiles.MemoryPack)));

    public static string Json(string id, string folder)
    {
        var visits = JsonFile.Read(Path.Combine(folder, ContestFiles.Json));
        var byId = visits.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        var byHost = visits.GroupBy(v => v.Host, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var visit = byId[id];
        return Answer(visit.Occasion, byHost[visit.Host].Length);
    }

#if MICRO
    public static string Yaml(string id, string folder) => FromList(id, YamlFiles.Read(Path.Combine(folder, ContestFiles.Data)));
#endif

    private static string FromList(string id, IReadOnlyCollection<VisitMirror> visits)
    {
        var byId = visits.ToDictionary(v => v.Id, StringComparer.Ordinal);
        var byHost = visits.ToLookup(v => v.Host, StringComparer.Ordinal);
        var visit = byId[id];
        return Answer(visit.Occasion, byHost[visit.Host].Count());
    }

    // No interpolation: it would be compiled for the first time within what is measured.
    private static string Answer(string? occasion, int count) => string.Concat(occasion, "; ", count.ToString(CultureInfo.InvariantCulture));
}
