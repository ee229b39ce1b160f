using System.Diagnostics;
using System.Globalization;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

namespace Statecraft.Benchmarks.Contest;

/// <summary>The first pass over all visits in a new process: their stops, days and status, and one reference.</summary>
internal static class FirstScan
{
    /// <summary>Prints the time, what came of it, and the bytes that are on the heap afterwards.</summary>
    public static int Run(long start, string who, string host, string folder)
    {
        var visits = who == "ours" ? [] : MemoryPackFile.Read(Path.Combine(folder, ContestFiles.MemoryPack));
        var result = who == "ours" ? Ours(host) : Of(visits, host);
        var end = Stopwatch.GetTimestamp();
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(visits);
        return ColdStart.Report(end - start, string.Create(CultureInfo.InvariantCulture, $"{result}\t{bytes}"));
    }

    /// <summary>The bytes that are allocated when a program first asks for the visits, without touching one.</summary>
    public static string Touch()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Visits.All.Count;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{count}\t{bytes}");
    }

    private static ScanResult Ours(string host)
    {
        var sought = Countries.Get(host);
        var (stops, days, held, hosted) = (0L, 0L, 0, 0);
        foreach (var visit in Visits.All)
        {
            stops += visit.Stop ?? 0;
            if (visit.Dates is { } dates) days += dates.EarliestDay;
            if (visit.Status == Status.Held) held++;
            if (ReferenceEquals(visit.Host, sought)) hosted++;
        }

        return new ScanResult(stops, days, held, hosted);
    }

    private static ScanResult Of(VisitMirror[] visits, string host)
    {
        var (stops, days, held, hosted) = (0L, 0L, 0, 0);
        foreach (var visit in visits)
        {
            stops += visit.Stop ?? 0;
            if (visit.Dates is not null) days += visit.Earliest.DayNumber;
            if (visit.Status == Status.Held) held++;
            if (visit.Host == host) hosted++;
        }

        return new ScanResult(stops, days, held, hosted);
    }
}

/// <summary>What a scan found.</summary>
internal sealed record ScanResult(long Stops, long Days, int Held, int Hosted);
