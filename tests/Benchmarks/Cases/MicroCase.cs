using Statecraft.Benchmarks.Running;

namespace Statecraft.Benchmarks.Cases;

/// <summary>Questions that the program of the contest measures by itself.</summary>
internal static class MicroCase
{
    public static IEnumerable<Measurement> Run(string name, int? rows, params int[] usual) =>
        from count in rows is { } given ? [given] : usual
        let contest = ContestFolder.Prepared(count)
        from line in contest.Run("micro", name, contest.Folder).Split('\n')
        let measurement = Measurement.FromJson(line)
        where measurement is not null
        select measurement;
}
