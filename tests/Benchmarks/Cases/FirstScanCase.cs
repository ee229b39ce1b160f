using System.Globalization;
using Statecraft.Benchmarks.Running;

namespace Statecraft.Benchmarks.Cases;

/// <summary>The first pass over all visits in a new process, and what is on the heap afterwards.</summary>
internal static class FirstScanCase
{
    private const int Usual = 100_000;
    private const int Runs = 9;

    public static IEnumerable<Measurement> Run(int? rows)
    {
        var contest = ContestFolder.Prepared(rows ?? Usual);
        var (mine, theirs) = (Ask(contest, "ours").Text, Ask(contest, "memorypack").Text);
        var (myHeap, theirHeap) = (Heap(mine), Heap(theirs));
        if (Found(mine) != Found(theirs)) throw new InvalidOperationException($"The answers differ: {mine} and {theirs}");
        var (ours, peer) = Pairs.Medians(Runs, () => Ask(contest, "ours").Microseconds, () => Ask(contest, "memorypack").Microseconds);
        yield return new Measurement("first scan", contest.Rows, ours / 1000, peer / 1000, "MemoryPack, a list of records", "ms");
        yield return new Measurement("heap after the scan, texts not read yet", contest.Rows, myHeap, theirHeap, "MemoryPack, a list of records", "MB");
    }

    private static Answer Ask(ContestFolder contest, string who) => Answer.Parse(contest.Run("scan", who, contest.SomeHost, contest.Folder));

    private static string Found(string answer) => answer[..answer.IndexOf('\t', StringComparison.Ordinal)];

    private static double Heap(string answer) =>
        Math.Round(long.Parse(answer.AsSpan(answer.IndexOf('\t', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture) / 1e6, 2, MidpointRounding.AwayFromZero);
}
