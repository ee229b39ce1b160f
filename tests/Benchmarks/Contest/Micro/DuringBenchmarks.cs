using BenchmarkDotNet.Attributes;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

namespace Statecraft.Benchmarks.Contest.Micro;

/// <summary>The visits that a country received within three years. Countries are asked about as often as they are visited.</summary>
#pragma warning disable CA1001 // The harness derives from the class, and calls Cleanup.
public class DuringBenchmarks
#pragma warning restore CA1001
{
    private const int Questions = 64;

    internal static readonly IReadOnlyList<Pair> Pairs =
    [
        new("by host and time", nameof(Ours), nameof(SqliteRecords), "SQLite, index on (host, earliest), as records"),
        new("by host and time", nameof(Ours), nameof(SqliteStops), "SQLite, the one column that is asked for"),
        new("by host and time", nameof(Ours), nameof(List), "LINQ over List"),
        new("by host and time", nameof(Ours), nameof(ByHost), "Dictionary of lists by host, LINQ"),
    ];

    private (Country Host, DateOnly First, DateOnly Last)[] questions = [];
    private List<VisitMirror> list = [];
    private Dictionary<string, List<VisitMirror>> byHost = [];
    private SqliteQuestions? sqlite;

    [GlobalSetup]
    public void Setup()
    {
        var folder = Environment.GetEnvironmentVariable(MicroBenchmarks.FolderVariable)!;
        sqlite = new SqliteQuestions(Path.Combine(folder, ContestFiles.Sqlite));
        list = [.. Mirror.All()];
        byHost = list.GroupBy(v => v.Host, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
#pragma warning disable CA5394 // The same every time, and no secret.
        var random = new Random(2);
        questions = [.. Enumerable.Range(0, Questions).Select(_ => (Visits.All[random.Next(Visits.All.Count)].Host, random.Next(1995, 2022)))
            .Select(q => (q.Host, new DateOnly(q.Item2, 1, 1), new DateOnly(q.Item2 + 2, 12, 31)))];
#pragma warning restore CA5394
        if (Ours() != SqliteRecords() || Ours() != SqliteStops() || Ours() != List() || Ours() != ByHost()) throw new InvalidOperationException("The answers differ.");
    }

    [GlobalCleanup]
    public void Cleanup() => sqlite?.Dispose();

    [Benchmark(OperationsPerInvoke = Questions)]
    public (int Count, int Stops) Ours()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var visit in host.VisitsReceived.During(first, last))
            {
                count++;
                stops += visit.Stop ?? 0;
            }

        return (count, stops);
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public (int Count, int Stops) SqliteRecords()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var visit in sqlite!.RecordsDuring(host.Id, first, last))
            {
                count++;
                stops += visit.Stop ?? 0;
            }

        return (count, stops);
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public (int Count, int Stops) SqliteStops()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var stop in sqlite!.StopsDuring(host.Id, first, last))
            {
                count++;
                stops += stop;
            }

        return (count, stops);
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public (int Count, int Stops) List()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var visit in list.Where(v => v.Host == host.Id && v.Earliest <= last && v.Latest >= first))
            {
                count++;
                stops += visit.Stop ?? 0;
            }

        return (count, stops);
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public (int Count, int Stops) ByHost()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var visit in byHost[host.Id].Where(v => v.Earliest <= last && v.Latest >= first))
            {
                count++;
                stops += visit.Stop ?? 0;
            }

        return (count, stops);
    }
}
