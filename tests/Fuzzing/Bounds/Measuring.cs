using System.Diagnostics;
using System.Globalization;
using Statecraft.Compiler;

namespace Statecraft.Fuzzing.Bounds;

/// <summary>Measures what too much of something costs, each in a process of its own.</summary>
internal static class Measuring
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Measures all of them, or those whose names hold a word.</summary>
    /// <returns>The number of those that did not end well.</returns>
    public static int All(string megabytes, string word)
    {
        var failures = 0;
        foreach (var bound in AllBounds.All.Where(b => b.Name.Contains(word, StringComparison.Ordinal)))
        {
            using var process = Process.Start(Environment.ProcessPath!, ["--bound", bound.Name, megabytes]);
            if (!process.WaitForExit(Patience)) process.Kill();
            process.WaitForExit();
            if (process.ExitCode == 0) continue;
            failures++;
            Console.WriteLine($"{bound.Name}: ended with {process.ExitCode}");
        }

        return failures;
    }

    /// <returns>1 where the compiler failed.</returns>
    public static int One(string name, string megabytes)
    {
        var size = (int)(double.Parse(megabytes, CultureInfo.InvariantCulture) * 1_000_000);
        var files = AllBounds.All.Single(b => b.Name == name).Make(size);
        var compiled = DatasetCompiler.Compile(files);
        using var process = Process.GetCurrentProcess();
        var problems = compiled.Problems;
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-28} {process.TotalProcessorTime.TotalSeconds,6:0.0} s {process.PeakWorkingSet64 / 1_000_000,6} MB {problems.Count,8} problems  {(problems.Count == 0 ? "" : problems[^1].ToString())}"));
        return problems.Any(p => p.Kind.Id == "STC9001") ? 1 : 0;
    }
}
