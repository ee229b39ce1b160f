using System.Text.RegularExpressions;

namespace Statecraft.Fuzzing.Samples;

/// <summary>What the cases are made of: the fixtures of the tests, the examples of the pages, and pieces of the real dataset.</summary>
internal static partial class AllSamples
{
    private const int Pieces = 40;

    private static readonly Lazy<IReadOnlyList<Sample>> Loaded = new(Load);

    public static IReadOnlyList<Sample> All => Loaded.Value;

    private static IReadOnlyList<Sample> Load()
    {
        var zoo = new Sample("zoo", Repository.Yaml("tests", "Statecraft.Generator.Tests", "Fixtures", "zoo"));
        var broken = new Sample("broken", Repository.Yaml("tests", "Statecraft.Generator.Tests", "Fixtures", "broken"));
        var ferries = new Sample("ferries", Repository.Yaml("tests", "Statecraft.Tool.Tests", "Fixtures", "ferries"));
        var real = new DatasetPieces(Repository.Yaml("data"));
        // What has every word of the schema language is worth more than one more piece of the same records.
        return [.. Enumerable.Repeat(zoo, 24), Birds(), Birds(), broken, ferries, ferries, ferries, .. Enumerable.Range(0, Pieces).Select(real.Piece)];
    }

    /// <summary>The schema of the pages, with the example of every page as a file.</summary>
    private static Sample Birds()
    {
        var folder = Path.Combine(Repository.Root, "generator", "docs");
        var page = File.ReadAllText(Path.Combine(folder, "README.md"));
        var files = new List<(string, string)> { ("dataset.yaml", "name: Birds\nnamespace: Birds\n") };
        foreach (Match match in Schemas().Matches(page)) files.Add(($"schema/{files.Count}.yaml", match.Groups["text"].Value));
        files.Add(("woods.yaml", Data().Match(page).Groups["text"].Value));
        foreach (var path in Directory.EnumerateFiles(folder, "STC3*.md").Order(StringComparer.Ordinal))
            if (Examples().Matches(File.ReadAllText(path)) is [.., var good]) files.Add(($"{Path.GetFileNameWithoutExtension(path)}.yaml", good.Groups["text"].Value));
        return new Sample("birds", files);
    }

    [GeneratedRegex("```yaml schema\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Schemas();

    [GeneratedRegex("```yaml data\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Data();

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Examples();
}
