using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests;

/// <summary>A dataset and the C# that uses it, compiled together in memory.</summary>
internal static class Programs
{
    /// <summary>Compiles them without a warning, and loads what came of it.</summary>
    public static Assembly Load(IEnumerable<AdditionalText> files, params string[] sources) => Load(Roslyn.Driver(files), sources);

    /// <summary>Runs the method <c>Program.Run()</c> of the C# sources.</summary>
    public static object? Run(IEnumerable<AdditionalText> files, params string[] sources) => Run(Roslyn.Driver(files), sources);

    /// <summary>The same with a driver that may have run already, and then has nothing left to do.</summary>
    public static object? Run(GeneratorDriver driver, params string[] sources)
    {
        var run = Load(driver, sources).GetType("Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        return run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static Assembly Load(GeneratorDriver driver, string[] sources)
    {
        driver.RunGeneratorsAndUpdateCompilation(Roslyn.Compilation(sources), out var compilation, out var problems, TestContext.Current.CancellationToken);
        Assert.Empty(problems);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden));
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(stream.ToArray()));
    }
}
