namespace Statecraft.Fuzzing.Trials;

/// <summary>What is done with a case beyond going through the compiler once; all of it takes too long for every case.</summary>
/// <param name="RepeatEach">Every how many cases it is compiled a second time, another way.</param>
/// <param name="CompileEach">Every how many cases without a problem the code is given to the C# compiler.</param>
internal sealed record TrialPlan(int RepeatEach = 16, int CompileEach = 400);

/// <summary>Tries cases one after another and counts what came of them.</summary>
internal sealed class Trial(TrialPlan plan)
{
    /// <summary>A schema that is another and has no problem is rare, and the code of it is new.</summary>
    private const int SchemaWeight = 10;

    /// <summary>What a case may cost, on a machine that does much else.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(3);

    private readonly CompileCheck csharp = new();
    private int waiting;

    public long Tried { get; private set; }

    public long Clean { get; private set; }

    public long Repeated { get; private set; }

    public long Compiled { get; private set; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>What is wrong with what the compiler makes of this case, or null.</summary>
    public string? Run(FuzzCase what)
    {
        Tried++;
        try
        {
            var start = Environment.CpuUsage.TotalTime;
            var outcome = Compiling.ByStages(what);
            var time = Environment.CpuUsage.TotalTime - start;
            if (time > Slowest) Slowest = time;
            if (ProblemCheck.Check(what, outcome.Problems) is { } problem) return problem;
            if (time > Bound) return $"slow: {time.TotalSeconds:0.0} seconds";
            if (outcome.Problems.Count == 0) Clean++;
            return Repeat(what, outcome) ?? Compile(what, outcome);
        }
#pragma warning disable CA1031 // To find these is what it is for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"crash: {exception}";
        }
    }

    private string? Repeat(FuzzCase what, Outcome outcome)
    {
        if (Tried % plan.RepeatEach != 0) return null;
        Repeated++;
        if (Compiling.AtOnce(what).DifferenceTo(outcome) is { } difference) return $"different: {difference}";
        return outcome.Problems.Count == 0 ? ContentWalk.Check(what) : null;
    }

    private string? Compile(FuzzCase what, Outcome outcome)
    {
        if (outcome.Problems.Count > 0) return null;
        waiting += what.HasOtherSchema ? SchemaWeight : 1;
        if (waiting < plan.CompileEach) return null;
        waiting = 0;
        Compiled++;
        return csharp.Check(outcome.Sources) is { } error ? $"code: {error}" : null;
    }
}
