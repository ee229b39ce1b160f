using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Statecraft.Generator.Tests.Caching;

/// <summary>A driver that has run over a dataset, to be run again after one edit.</summary>
internal sealed class Pipeline
{
    private readonly CSharpCompilation compilation;

    public Pipeline(IReadOnlyList<YamlFile> files, CSharpCompilation? compilation = null, GeneratorDriver? driver = null)
    {
        this.compilation = compilation ?? Roslyn.Compilation("class Program { }");
        Files = files;
        Driver = (driver ?? Roslyn.Driver(files)).RunGenerators(this.compilation, TestContext.Current.CancellationToken);
    }

    public IReadOnlyList<YamlFile> Files { get; }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>All diagnostics, one a line, as a build prints them.</summary>
    public string Diagnostics => string.Join('\n', Result.Diagnostics.OrderBy(d => d.Location.GetLineSpan().ToString(), StringComparer.Ordinal));

    /// <summary>What became of each step in the last run, one a line: <c>Rows: 1 Modified, 5 Cached</c>.</summary>
    public string Steps => string.Join('\n',
    [
        Line(Generator.Steps.File), .. Lists, Line(Generator.Steps.Schema), Line(Generator.Steps.Rows), Line(Generator.Steps.Linked),
        Line(Generator.Steps.Types), Line(Generator.Steps.Output), Line(Generator.Steps.Problems),
    ]);

    /// <summary>The steps that only a dataset has which refers to another.</summary>
    private IEnumerable<string> Lists => Result.TrackedSteps.ContainsKey(Generator.Steps.List) ? [Line(Generator.Steps.List), Line(Generator.Steps.Foreign)] : [];

    /// <summary>What was handed to the compiler: cached where nothing has to be parsed again.</summary>
    public string Sources => string.Join(", ", Result.TrackedOutputSteps.Where(pair => pair.Key == "SourceOutput")
        .SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason).Distinct().Order());

    public Pipeline EditCSharp(string source) =>
        new(Files, compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Roslyn.Compilation(source).SyntaxTrees[0]), Driver);

    /// <summary>Changes the text of one file, which an editor hands over as a new instance.</summary>
    public Pipeline Edit(string name, Func<string, string> edit)
    {
        var old = Files.Single(file => file.Name == name);
        var text = edit(old.Text);
        var changed = old.With(text);
        return new([.. Files.Select(file => file == old ? changed : file)], compilation, Driver.ReplaceAdditionalText(old, changed));
    }

    public Pipeline Remove(string name)
    {
        var old = Files.Single(file => file.Name == name);
        return new([.. Files.Where(file => file != old)], compilation, Driver.RemoveAdditionalTexts([old]));
    }

    public Pipeline Add(YamlFile file) => new([.. Files, file], compilation, Driver.AddAdditionalTexts([file]));

    /// <summary>The same files, handed over in another order.</summary>
    public Pipeline Reorder() => new([.. Files.Reverse()], compilation, Driver.ReplaceAdditionalTexts([.. Files.Reverse()]));

    private string Line(string step)
    {
        var reasons = Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason).ToList() : [];
        return $"{step}: {string.Join(", ", reasons.GroupBy(reason => reason).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"))}";
    }
}
