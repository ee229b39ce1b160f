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
        new("by host and time", nameof(Ours), nameof(Sqlite), "SQLite, index on (host, earliest)"),
        new("by host and time", nameof(Ours), nameof(List), "LINQ over List"),
    ];

    private (Country Host, DateOnly First, DateOnly Last)[] questions = [];
    private List<VisitMirror> list = [];
    private SqliteQuestions? sqlite;

    [GlobalSetup]
    public void Setup()
    {
        var folder = Environment.GetEnvironmentVariable(MicroBenchmarks.FolderVariable)!;
        sqlite = new SqliteQuestions(Path.Combine(folder, ContestFiles.Sqlite));
        list = [.. Mirror.All()];
#pragma warning disable CA5394 // The same every time, and no secret.
        var random = new Random(2);
        questions = [.. Enumerable.Range(0, Questions).Select(_ => (Visits.All[random.Next(Visits.All.Count)].Host, random.Next(1995, 2022)))
            .Select(q => (q.Host, new DateOnly(q.Item2, 1, 1), new DateOnly(q.Item2 + 2, 12, 31)))];
#pragma warning restore CA5394
        if (Ours() != Sqlite() || Ours() != List()) throw new InvalidOperationException("The answers differ.");
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
    public (int Count, int Stops) Sqlite()
    {
        var (count, stops) = (0, 0);
        foreach (var (host, first, last) in questions)
            foreach (var visit in sqlite!.During(host.Id, first, last))
            {
                count++;
                stops += visit.Stop ?? 0;
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
}
