using System.Text.RegularExpressions;

namespace Statecraft.Packages.Tests;

/// <summary>The page of a package, or of the repository. What it shows is what the tests run, so that it holds.</summary>
internal sealed partial class Readme
{
    private readonly List<(string Language, string Text)> blocks;

    /// <param name="project">The folder of the project, from the root of the repository.</param>
    /// <param name="section">The heading of the one section that counts, or null for the whole page.</param>
    public Readme(string project, string? section = null)
    {
        var page = Repository.Read(project + "/README.md");
        if (section is not null) page = page.Split($"\n## {section}\n")[1].Split("\n## ")[0];
        blocks = [.. Block().Matches(page).Select(match => (match.Groups["language"].Value, match.Groups["text"].Value))];
    }

    /// <summary>The one program.</summary>
    public string Program => Texts("csharp").Single();

    /// <summary>What is printed, in the order of the page.</summary>
    public IReadOnlyList<string> Outputs => Texts("text");

    /// <summary>The YAML, each with the path that its first line names.</summary>
    public IEnumerable<(string Path, string Text)> Files => Texts("yaml").Select(text => (text[2..text.IndexOf('\n', StringComparison.Ordinal)], text));

    private List<string> Texts(string language) => [.. blocks.Where(block => block.Language == language).Select(block => block.Text)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Block();
}
