using Statecraft.Benchmarks.Running;

namespace Statecraft.Benchmarks.Cases;

/// <summary>`dotnet build` of a dataset, with a compiler that starts anew.</summary>
internal static class BuildCase
{
    private const string Project = "sdk/Statecraft/Statecraft.csproj";

    /// <summary>What a build costs in which the dataset has changed and nothing else.</summary>
    public static (double Seconds, double Gigabytes) Run(int rows)
    {
        var contest = ContestFolder.WithData(rows);
        string[] build =
        [
            "build", Path.Combine(ContestFolder.Root, Project), "-c", "Release", $"-p:StatecraftData={contest.Data}",
            "--artifacts-path", Path.Combine(contest.Folder, "build"),
        ];
        Commands.Run("dotnet", build);
        File.SetLastWriteTimeUtc(Path.Combine(contest.Data, "dataset.yaml"), DateTime.UtcNow);
        var finished = Commands.Run("dotnet", build, watchMemory: true);
        return (Math.Round(finished.Elapsed.TotalSeconds, 1), Math.Round(finished.PeakBytes / 1e9, 2));
    }
}
