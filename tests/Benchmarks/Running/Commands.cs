using System.Diagnostics;

namespace Statecraft.Benchmarks.Running;

/// <summary>What another program printed, how long it took, and the most memory that any of its processes had at a time.</summary>
internal sealed record Finished(string Output, TimeSpan Elapsed, long PeakBytes);

/// <summary>Runs other programs.</summary>
internal static class Commands
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="watchMemory">Also looks at its memory and at that of the processes that it starts, where the system has /proc.</param>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static Finished Run(string program, IEnumerable<string> arguments, bool watchMemory = false)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // A compiler that stays in memory may keep an older generator, and its memory is not that of the build.
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var memory = watchMemory ? new MemoryWatch(process.Id) : null;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}\n{error.Result}");
        return new Finished(output, clock.Elapsed, memory?.Peak ?? 0);
    }
}
