using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Statecraft.Benchmarks.Contest.Micro;

/// <summary>
/// A visit by its id: one that is there, and one that is not. Ids are asked for in no order, more often than there are any in a cache, and are
/// other strings than those of the records: as they come from outside.
/// </summary>
public class LookupBenchmarks
{
    private const int Lookups = 65_536;

    internal static readonly IReadOnlyList<Pair> Pairs =
    [
        new("by id, found", nameof(Ours), nameof(Frozen), "FrozenDictionary"),
        new("by id, not there", nameof(OursMissing), nameof(FrozenMissing), "FrozenDictionary"),
        new("by id, found", nameof(Ours), nameof(OfDictionary), "Dictionary"),
        new("by id, not there", nameof(OursMissing), nameof(OfDictionaryMissing), "Dictionary"),
    ];

    private string[] there = [];
    private string[] missing = [];
    private FrozenDictionary<string, Visit> frozen = FrozenDictionary<string, Visit>.Empty;
    private Dictionary<string, Visit> dictionary = [];

    [GlobalSetup]
    public void Setup()
    {
        dictionary = Visits.All.ToDictionary(v => v.Id, StringComparer.Ordinal);
        frozen = dictionary.ToFrozenDictionary(StringComparer.Ordinal);
#pragma warning disable CA5394 // The same every time, and no secret.
        var ids = new Random(1).GetItems(Visits.All.Select(v => v.Id).ToArray(), Lookups);
#pragma warning restore CA5394
        there = [.. ids.Select(id => new string(id.AsSpan()))];
        missing = [.. ids.Select(id => string.Concat(id.AsSpan(0, id.Length - 1), "x"))];
        if (Ours() != Lookups || Frozen() != Lookups || OfDictionary() != Lookups || OursMissing() + FrozenMissing() + OfDictionaryMissing() != 0) throw new InvalidOperationException("The answers differ.");
        if (there.Any(id => !ReferenceEquals(Visits.Find(id), frozen[id]))) throw new InvalidOperationException("The records differ.");
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Ours() => Count(there);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int OursMissing() => Count(missing);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Frozen() => Count(frozen, there);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int FrozenMissing() => Count(frozen, missing);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int OfDictionary() => Count(dictionary, there);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int OfDictionaryMissing() => Count(dictionary, missing);

    private static int Count(string[] ids)
    {
        var count = 0;
        foreach (var id in ids)
            if (Visits.Find(id) is not null) count++;
        return count;
    }

    private static int Count(FrozenDictionary<string, Visit> visits, string[] ids)
    {
        var count = 0;
        foreach (var id in ids)
            if (visits.TryGetValue(id, out _)) count++;
        return count;
    }

    private static int Count(Dictionary<string, Visit> visits, string[] ids)
    {
        var count = 0;
        foreach (var id in ids)
            if (visits.TryGetValue(id, out _)) count++;
        return count;
    }
}
