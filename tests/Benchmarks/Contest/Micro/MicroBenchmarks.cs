using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Statecraft.Benchmarks.Contest.Micro;

/// <summary>Questions that take less than a blink, in a process that has warmed up.</summary>
internal static class MicroBenchmarks
{
    /// <summary>The folder of the contest, for classes that the harness makes.</summary>
    public const string FolderVariable = "STATECRAFT_CONTEST";

    public static int Run(string what, string folder)
    {
        Environment.SetEnvironmentVariable(FolderVariable, folder);
        switch (what)
        {
            case "lookup":
                Measure<LookupBenchmarks>(LookupBenchmarks.Pairs, folder);
                return 0;
            case "during":
                Measure<DuringBenchmarks>(DuringBenchmarks.Pairs, folder);
                return 0;
            case "scan":
                Measure<ScanBenchmarks>(ScanBenchmarks.Pairs, folder);
                return 0;
            default:
                return 2;
        }
    }

    private static void Measure<T>(IReadOnlyList<Pair> pairs, string folder)
    {
        // Built with the data of this contest, so in this process: another build would have other data.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.DontLogOutput).WithWarmupCount(5).WithIterationCount(15))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(folder, "micro"));
        var reports = BenchmarkRunner.Run<T>(config).Reports.ToDictionary(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var (ours, peer) = (reports[pair.Ours], reports[pair.Peer]);
            Console.WriteLine(new Measurement(pair.Case, Visits.All.Count, Median(ours), Median(peer), pair.PeerName, "ns").ToJson());
        }

        foreach (var ours in pairs.Select(p => p.Ours).Distinct(StringComparer.Ordinal))
            if (typeof(T) != typeof(ScanBenchmarks) && Allocated(reports[ours]) is not 0 and var bytes)
                throw new InvalidOperationException($"{ours} allocates {bytes} bytes.");
    }

    private static double Median(BenchmarkReport report) => Math.Round(report.ResultStatistics!.Median, 2, MidpointRounding.AwayFromZero);

    private static long Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}

/// <summary>Two methods that answer the same question.</summary>
internal sealed record Pair(string Case, string Ours, string Peer, string PeerName);
