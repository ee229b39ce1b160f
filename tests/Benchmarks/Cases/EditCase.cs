using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Benchmarks.Running;
using Statecraft.Compiler;
using Statecraft.Generator;

namespace Statecraft.Benchmarks.Cases;

/// <summary>What an edit costs in an editor, where the generator remembers what it has done.</summary>
internal sealed class EditCase
{
    private const int Edits = 7;

    private readonly CSharpCompilation compilation = CSharpCompilation.Create("Edited");
    private readonly List<YamlFile> files;
    private GeneratorDriver driver;
    private SourceText? texts;

    public EditCase(IReadOnlyList<DatasetFile> data)
    {
        files = [.. data.Select(YamlFile.Of)];
        driver = CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, new YamlOptions());
        driver = driver.RunGenerators(compilation);
    }

    /// <summary>Seconds after an edit of one file of visits.</summary>
    public double OfYaml()
    {
        var current = files.Last(f => f.Path.StartsWith("visits/", StringComparison.Ordinal));
        var text = current.GetText().ToString();
        var times = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            var next = current.With(SourceText.From(text.Replace(" with number ", $" with edit {i} and number ", StringComparison.Ordinal), Encoding.UTF8));
            driver = driver.ReplaceAdditionalText(current, next);
            var before = texts;
            times.Add(Run(compilation));
            if (ReferenceEquals(before, texts)) throw new InvalidOperationException("The edit changed nothing.");
            current = next;
        }

        return Pairs.Median(times);
    }

    /// <summary>Seconds after an edit of C#.</summary>
    public double OfCSharp()
    {
        var times = new List<double>();
        for (var i = 0; i < Edits; i++) times.Add(Run(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class C{i};"))));
        return Pairs.Median(times);
    }

    private double Run(CSharpCompilation with)
    {
        var start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(with);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var result = driver.GetRunResult();
        if (result.Diagnostics.Length > 0) throw new InvalidOperationException($"{result.Diagnostics[0]}");
        texts = result.Results.Single().GeneratedSources.Single(s => s.HintName == "DatasetStorage.g.cs").SourceText;
        return seconds;
    }
}
