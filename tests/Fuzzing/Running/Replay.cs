using System.Runtime.ExceptionServices;
using Statecraft.Fuzzing.Samples;
using Statecraft.Fuzzing.Trials;

namespace Statecraft.Fuzzing.Running;

/// <summary>Tries a dataset in a folder, such as a case that was kept, and shows what the compiler says.</summary>
internal static class Replay
{
    /// <summary>A case with the files of a folder.</summary>
    public static FuzzCase Load(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        return new FuzzCase(new Sample(Path.GetFileName(folder), [.. paths.Keys.Select(path => (path, ""))]), paths);
    }

    /// <returns>What is wrong, or null.</returns>
    public static string? Run(string folder, TextWriter log)
    {
        var what = Load(folder);
        AppDomain.CurrentDomain.FirstChanceException += Show;
        foreach (var problem in Compiling.ByStages(what).Problems) log.WriteLine(problem);
        AppDomain.CurrentDomain.FirstChanceException -= Show;
        var wrong = new Trial(new TrialPlan(RepeatEach: 1, CompileEach: 1)).Run(what);
        log.WriteLine(wrong ?? "nothing is wrong");
        return wrong;

        // What the parser throws is an answer; anything else shows where the compiler breaks.
        void Show(object? sender, FirstChanceExceptionEventArgs thrown)
        {
            if (thrown.Exception.GetType().Namespace?.StartsWith("YamlDotNet", StringComparison.Ordinal) != true) log.WriteLine($"{thrown.Exception}\n{Environment.StackTrace}");
        }
    }
}
