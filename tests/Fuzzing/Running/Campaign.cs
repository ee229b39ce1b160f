using System.Diagnostics;
using Statecraft.Fuzzing.Mutations;
using Statecraft.Fuzzing.Samples;
using Statecraft.Fuzzing.Trials;

namespace Statecraft.Fuzzing.Running;

/// <summary>A run over many cases.</summary>
/// <param name="seed">What makes the cases.</param>
/// <param name="folder">Where cases that went wrong are kept.</param>
/// <param name="plan">What is done with a case.</param>
/// <param name="log">Where it says how it is going.</param>
internal sealed class Campaign(ulong seed, string folder, TrialPlan plan, TextWriter log)
{
    private const int Step = 10_000;

    private readonly FailureFolder failures = new(folder);
    private readonly Trial trial = new(plan);

    /// <returns>The number of failures.</returns>
    public int Run(long first, long count, TimeSpan limit)
    {
        var maker = new CaseMaker(AllSamples.All, seed);
        var time = Stopwatch.StartNew();
        using var watchdog = new Watchdog(folder, number => Hang(maker, number));
        for (var number = first; number < first + count && time.Elapsed < limit; number++)
        {
            watchdog.Begin(number);
            var what = maker.Make(number);
            if (trial.Run(what) is { } wrong) Report(new Failure(number, wrong, what));
            if (trial.Tried % Step == 0) Progress(time.Elapsed);
        }

        watchdog.Begin(-1);
        Progress(time.Elapsed);
        foreach (var (key, number) in failures.Counts.OrderByDescending(f => f.Value)) log.WriteLine($"{number,8} {key}");
        return failures.Counts.Values.Sum();
    }

    private void Report(Failure failure)
    {
        if (!failures.Count(failure)) return;
        // The code is compiled for each try, so that a failure which only the C# compiler sees is seen again.
        var again = new Trial(new TrialPlan(RepeatEach: 1, CompileEach: 1));
        var small = new Minimiser(what => again.Run(what) is { } wrong && Failure.KeyOf(wrong) == failure.Key).Run(failure.Case);
        var kept = failures.Write(failure with { Case = small, What = again.Run(small) ?? failure.What }, seed);
        log.WriteLine($"case {failure.Number}: {failure.What.Split('\n')[0]}\n  {kept}");
    }

    private void Hang(CaseMaker maker, long number)
    {
        log.WriteLine($"case {number} does not end\n  {failures.Write(new Failure(number, "does not end", maker.Make(number)), seed)}");
        log.Flush();
        Environment.Exit(3);
    }

    private void Progress(TimeSpan elapsed)
    {
        log.WriteLine(FormattableString.Invariant(
            $"{trial.Tried} cases in {elapsed.TotalSeconds:0} s ({trial.Tried / elapsed.TotalSeconds:0}/s), {trial.Clean} without problems, {trial.Repeated} repeated, {trial.Compiled} compiled as C#, slowest {trial.Slowest.TotalMilliseconds:0} ms, {failures.Counts.Values.Sum()} failures of {failures.Counts.Count} kinds"));
        log.Flush();
    }
}
