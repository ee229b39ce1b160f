using Statecraft.Benchmarks.Running;

namespace Statecraft.Benchmarks.Cases;

/// <summary>
/// The first answer of a new process: from the first line of Main to one visit by its id, a text of it, and a count by an index.
/// </summary>
internal static class ColdCase
{
    private const int Usual = 100_000;
    private const int PairsOfProcesses = 15;

    public static IEnumerable<Measurement> Run(int? rows)
    {
        var contest = ContestFolder.Prepared(rows ?? Usual);
        yield return Against(contest, "sqlite", "SQLite");
        yield return Against(contest, "memorypack", "MemoryPack");
        yield return Against(contest, "json", "System.Text.Json");
        yield return Against(contest, "yaml", "YamlDotNet");
        if (contest.TryPublishNative())
        {
            if (Native(contest, "ours").Text != Native(contest, "sqlite").Text) throw new InvalidOperationException("The native answers differ.");
            var (ours, peer) = Pairs.Medians(PairsOfProcesses, () => Native(contest, "ours").Microseconds, () => Native(contest, "sqlite").Microseconds);
            yield return new Measurement("first answer, native", contest.Rows, ours, peer, "SQLite, native", "µs");
        }

        if (rows is not null) yield break;
        var (small, large) = (ContestFolder.Prepared(1_000), ContestFolder.Prepared(1_000_000));
        var (ofLarge, ofSmall) = Pairs.Medians(PairsOfProcesses, () => Ask(large, "ours").Microseconds, () => Ask(small, "ours").Microseconds);
        yield return new Measurement("first answer", large.Rows, Milliseconds(ofLarge), Milliseconds(ofSmall), "itself with 1,000 visits", "ms");
    }

    private static Measurement Against(ContestFolder contest, string peer, string peerName)
    {
        var (mine, theirs) = (Ask(contest, "ours").Text, Ask(contest, peer).Text);
        if (mine != theirs) throw new InvalidOperationException($"The answers differ: {mine} and {theirs}");
        var (ours, other) = Pairs.Medians(PairsOfProcesses, () => Ask(contest, "ours").Microseconds, () => Ask(contest, peer).Microseconds);
        return new Measurement("first answer", contest.Rows, Milliseconds(ours), Milliseconds(other), peerName, "ms");
    }

    private static Answer Ask(ContestFolder contest, string who) => Answer.Parse(contest.Run("cold", who, contest.SomeId, contest.Folder));

    private static Answer Native(ContestFolder contest, string who) => Answer.Parse(contest.RunNative("cold", who, contest.SomeId, contest.Folder));

    private static double Milliseconds(double microseconds) => Math.Round(microseconds / 1000, 3, MidpointRounding.AwayFromZero);
}
