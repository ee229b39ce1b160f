using System.Globalization;

namespace Statecraft.Benchmarks.Running;

/// <summary>What a program of the contest printed: its time, and its answer.</summary>
internal sealed record Answer(double Microseconds, string Text)
{
    public static Answer Parse(string output)
    {
        var tab = output.IndexOf('\t', StringComparison.Ordinal);
        return new Answer(double.Parse(output.AsSpan(0, tab), CultureInfo.InvariantCulture), output[(tab + 1)..].TrimEnd());
    }
}

/// <summary>Runs two things in turn, so that a machine that gets slower is slower for both.</summary>
internal static class Pairs
{
    /// <summary>The medians of both.</summary>
    public static (double Ours, double Peer) Medians(int count, Func<double> ours, Func<double> peer)
    {
        var (mine, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < count; i++)
        {
            mine.Add(ours());
            theirs.Add(peer());
        }

        return (Median(mine), Median(theirs));
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
