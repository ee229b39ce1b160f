using System.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Tests;

/// <summary>Files as texts, compiled; what is wrong comes back as the lines that a contributor sees.</summary>
internal static class BirdDataset
{
    /// <summary>The list of a dataset to which others refer: rivers, one of which is dry, and captains.</summary>
    public const string Rivers = """
        statecraft-records: 1
        name: Rivers
        version: 1.2.0
        namespace: Example.Rivers
        entity: Captain Captains Id FormerIds Name
        ada <1950
        grace =grace-h =amazing-grace <1906-12-09 >1992
        entity: River Rivers Id FormerIds Name Tributaries
        danube =donau
        old-canal @1800/1850 @1900/1910
        rhine

        """;

    /// <summary>The list of another one, which has rivers too.</summary>
    public const string Maps = "statecraft-records: 1\nname: Maps\nversion: 7\nnamespace: Maps\nentity: River Rivers Id\n";

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

    /// <summary>The same, which may refer to two other datasets, Rivers and Maps.</summary>
    public static IReadOnlyList<Problem> OfSchemaOnRivers(string text) => Compile([("schema/birds.yaml", text)], lists: [Rivers, Maps]);

    /// <summary>A list of the records of another dataset, <c>Rivers.records.txt</c>, and no schema.</summary>
    public static IReadOnlyList<Problem> OfList(string text) => Compile([], lists: [text]);

    /// <summary>Some files of data beside the woods.</summary>
    public static IReadOnlyList<string> LinesOf(params (string Path, string Text)[] files) => Lines(Compile([.. Shown.Value, .. files]));

    public static IReadOnlyList<string> LinesOfData(string text) => Lines(OfData(text));

    public static IReadOnlyList<string> LinesOfSchema(string text) => Lines(OfSchema(text));

    /// <summary>Compiles files, and the lists of the records of other datasets: <c>list-0.records.txt</c> and so on.</summary>
    public static IReadOnlyList<Problem> Compile(IEnumerable<(string Path, string Text)> files, string? dataset = Dataset, IEnumerable<string>? lists = null)
    {
        var all = dataset is null ? files : files.Prepend((Path: "dataset.yaml", Text: dataset));
        return DatasetCompiler.Compile(
        [
            .. all.Select(f => new DatasetFile(f.Path, Encoding.UTF8.GetBytes(f.Text))),
            .. (lists ?? []).Select((text, i) => new DatasetFile($"list-{i}.records.txt", Encoding.UTF8.GetBytes(text)) { IsRecordList = true }),
        ]).Problems;
    }

    private static List<string> Lines(IReadOnlyList<Problem> problems) => [.. problems.Select(p => p.ToString())];

    private static IEnumerable<string> Blocks(string page, string fence) =>
        page.Split(fence).Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
}
