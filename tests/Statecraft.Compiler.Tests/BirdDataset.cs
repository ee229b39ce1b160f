using System.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Tests;

/// <summary>Files as texts, compiled; what is wrong comes back as the lines that a contributor sees.</summary>
internal static class BirdDataset
{
    private const string Dataset = "name: Birds\nnamespace: Birds\n";

    /// <summary>The schema and the woods that the pages of the problems are written for, from the page that shows them.</summary>
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Shown = new(() =>
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/README.md"));
        var schemas = Blocks(page, "```yaml schema\n").Select((text, i) => ($"schema/{i}.yaml", text));
        return [.. schemas, ("woods.yaml", Blocks(page, "```yaml data\n").Single())];
    });

    /// <summary>A file of data, <c>birds.yaml</c>, beside the woods.</summary>
    public static IReadOnlyList<Problem> OfData(string text) => Compile([.. Shown.Value, ("birds.yaml", text)]);

    /// <summary>A file of the schema, <c>schema/birds.yaml</c>, and no data.</summary>
    public static IReadOnlyList<Problem> OfSchema(string text) => Compile([("schema/birds.yaml", text)]);

    /// <summary>Some files of data beside the woods.</summary>
    public static IReadOnlyList<string> LinesOf(params (string Path, string Text)[] files) => Lines(Compile([.. Shown.Value, .. files]));

    public static IReadOnlyList<string> LinesOfData(string text) => Lines(OfData(text));

    public static IReadOnlyList<string> LinesOfSchema(string text) => Lines(OfSchema(text));

    public static IReadOnlyList<Problem> Compile(IEnumerable<(string Path, string Text)> files, string? dataset = Dataset)
    {
        var all = dataset is null ? files : files.Prepend((Path: "dataset.yaml", Text: dataset));
        return DatasetCompiler.Compile(all.Select(f => new DatasetFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))).Problems;
    }

    private static List<string> Lines(IReadOnlyList<Problem> problems) => [.. problems.Select(p => p.ToString())];

    private static IEnumerable<string> Blocks(string page, string fence) =>
        page.Split(fence).Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
}
