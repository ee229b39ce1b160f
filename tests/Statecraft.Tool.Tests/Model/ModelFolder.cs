using System.Text.RegularExpressions;

namespace Statecraft.Tool.Tests.Model;

/// <summary>A dataset in a folder of its own, and the page that the command writes of it.</summary>
internal sealed class ModelFolder : IDisposable
{
    private static readonly Regex Example = new(@"^```yaml\n(?<yaml>[^`]*)```\n\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking);

    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-model-").FullName;

    /// <param name="dataset">The dataset that is copied; without, there is nothing yet.</param>
    public ModelFolder(string? dataset = null)
    {
        if (dataset is null) return;
        foreach (var file in Directory.EnumerateFiles(dataset, "*.yaml", SearchOption.AllDirectories)) Write(Path.GetRelativePath(dataset, file), File.ReadAllText(file));
    }

    public string PagePath => Path.Combine(folder, "schema", "MODEL.md");

    /// <summary>The page without its examples: what follows from the schema alone.</summary>
    public static string WithoutExamples(string page) => Example.Replace(page.ReplaceLineEndings("\n"), "");

    public static IReadOnlyList<string> Examples(string page) => [.. Example.Matches(page.ReplaceLineEndings("\n")).Select(match => match.Groups["yaml"].Value)];

    public void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Ran Run() => Ran.Command("schema", folder);

    public string Page()
    {
        var ran = Run();
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("/schema/MODEL.md\n", ran.Output, StringComparison.Ordinal);
        return File.ReadAllText(PagePath);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
