using BenchmarkDotNet.Attributes;

namespace Statecraft.Benchmarks.Contest.Micro;

/// <summary>All visits once more, after their first touch, beside a list of the same records.</summary>
public class ScanBenchmarks
{
    internal static readonly IReadOnlyList<Pair> Pairs =
    [
        new("later scan, foreach", nameof(Foreach), nameof(ListForeach), "List"),
        new("later scan, Where and Sum", nameof(WhereSum), nameof(ListWhereSum), "List"),
        new("later scan, Count(predicate)", nameof(Count), nameof(ListCount), "List"),
    ];

    private List<Visit> list = [];
    private Country? host;

    [GlobalSetup]
    public void Setup()
    {
        list = [.. Visits.All];
        host = list[0].Host;
        foreach (var visit in list) _ = visit.Host;
        if (Foreach() != ListForeach() || WhereSum() != ListWhereSum() || Count() != ListCount()) throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark]
    public long Foreach()
    {
        var sum = 0L;
        foreach (var visit in Visits.All)
            if (visit.Status == Status.Held && ReferenceEquals(visit.Host, host)) sum += visit.Stop ?? 0;
        return sum;
    }

    [Benchmark]
    public long ListForeach()
    {
        var sum = 0L;
        foreach (var visit in list)
            if (visit.Status == Status.Held && ReferenceEquals(visit.Host, host)) sum += visit.Stop ?? 0;
        return sum;
    }

    [Benchmark]
    public int WhereSum() => Visits.All.Where(v => ReferenceEquals(v.Host, host)).Sum(v => v.Stop ?? 0);

    [Benchmark]
    public int ListWhereSum() => list.Where(v => ReferenceEquals(v.Host, host)).Sum(v => v.Stop ?? 0);

    [Benchmark]
    public int Count() => Visits.All.Count(v => v.Status == Status.Held && v.Stop > 2);

    [Benchmark]
    public int ListCount() => list.Count(v => v.Status == Status.Held && v.Stop > 2);
}
