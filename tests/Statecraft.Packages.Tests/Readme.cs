using System.Text.RegularExpressions;

namespace Statecraft.Packages.Tests;

/// <summary>The page of a package. What it shows is what the tests run, so that it holds.</summary>
internal sealed partial class Readme
{
    private readonly List<(string Language, string Text)> blocks;

    /// <param name="project">The folder of the project, from the root of the repository.</param>
    public Readme(string project) =>
        blocks = [.. Block().Matches(Repository.Read(project + "/README.md")).Select(match => (match.Groups["language"].Value, match.Groups["text"].Value))];

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
