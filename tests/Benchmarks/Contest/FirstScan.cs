using System.Globalization;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

namespace Statecraft.Benchmarks.Contest;

/// <summary>The first pass over all visits in a new process: their stops, days and status, and one reference.</summary>
internal static class FirstScan
{
    /// <summary>What came of it, a tab, and the bytes that are on the heap afterwards.</summary>
    public static string Run(string who, string folder)
    {
        if (who == "ours") return Kept(Ours().ToString(), null);
        var visits = MemoryPackFile.Read(Path.Combine(folder, ContestFiles.MemoryPack));
        return Kept(Of(visits).ToString(), visits);
    }

    /// <summary>The bytes that are allocated when a program first asks for the visits, without touching one.</summary>
    public static string Touch()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Visits.All.Count;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{count}\t{bytes}");
    }

    public static ScanResult Ours()
    {
        var host = Countries.All[0];
        var (stops, days, held, hosted) = (0L, 0L, 0, 0);
        foreach (var visit in Visits.All)
        {
            stops += visit.Stop ?? 0;
            if (visit.Dates is { } dates) days += dates.EarliestDay;
            if (visit.Status == Status.Held) held++;
            if (ReferenceEquals(visit.Host, host)) hosted++;
        }

        return new ScanResult(stops, days, held, hosted);
    }

    public static ScanResult Of(IEnumerable<VisitMirror> visits)
    {
        var host = Countries.All[0].Id;
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

    private static string Kept(string result, object? kept)
    {
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return string.Create(CultureInfo.InvariantCulture, $"{result}\t{bytes}");
    }
}

/// <summary>What a scan found.</summary>
internal sealed record ScanResult(long Stops, long Days, int Held, int Hosted);
