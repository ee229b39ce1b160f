using System.Diagnostics;
using System.Text;
using Statecraft.Benchmarks.Running;
using Statecraft.Compiler;
using YamlDotNet.Core;

namespace Statecraft.Benchmarks.Cases;

/// <summary>The compiler, from the text of YAML to the text of C#, against the bare events of the YAML parser beneath it.</summary>
internal static class CompilerCase
{
    private const int Usual = 100_000;
    private const int Few = 1_000;
    private const int Some = 30_000;
    private const int Many = 300_000;

    public static IEnumerable<Measurement> Run(int? rows)
    {
        var count = rows ?? Usual;
        var files = YamlFile.Of(ContestFolder.WithData(count).Data);
        var texts = files.Select(f => Encoding.UTF8.GetString(f.Bytes)).ToList();
        var (all, scan) = Pairs.Medians(7, () => Seconds(() => Compile(files)), () => Seconds(() => Scan(texts)));
        yield return new Measurement("compile, text to text", count, all, scan, "YamlDotNet, events alone", "s");

        var edits = new EditCase(files);
        yield return new Measurement("compile again, one file edited", count, edits.OfYaml(), all, "compile, text to text", "s");
        yield return new Measurement("compile again, C# edited", count, edits.OfCSharp(), all, "compile, text to text", "s");
        if (rows is not null) yield break;

        foreach (var from in (int[])[Few, Some])
            yield return new Measurement($"exponent of growth from {from:N0} visits", Many, Exponent(from), 1, "linear", "");

        var (build, smallBuild) = (BuildCase.Run(count), BuildCase.Run(Few));
        yield return new Measurement("dotnet build", count, build.Seconds, smallBuild.Seconds, "itself with 1,000 visits", "s");
        yield return new Measurement("memory of dotnet build", count, build.Gigabytes, smallBuild.Gigabytes, "itself with 1,000 visits", "GB");
    }

    /// <summary>By which power of the number of visits the time grows. From few on, what is done once hides some of it.</summary>
    private static double Exponent(int from)
    {
        var (few, many) = (YamlFile.Of(ContestFolder.WithData(from).Data), YamlFile.Of(ContestFolder.WithData(Many).Data));
        var (large, small) = Pairs.Medians(5, () => Seconds(() => Compile(many)), () => Seconds(() => Compile(few)));
        return Math.Round(Math.Log(large / small) / Math.Log((double)Many / from), 3);
    }

    private static void Compile(IReadOnlyList<DatasetFile> files)
    {
        var compiled = DatasetCompiler.Compile(files);
        if (compiled.Problems.Count > 0) throw new InvalidOperationException($"{compiled.Problems[0]}");
    }

    private static void Scan(List<string> texts)
    {
        foreach (var text in texts)
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static double Seconds(Action action)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 4);
    }
}
