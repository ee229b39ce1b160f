using System.Reflection;
using System.Text.RegularExpressions;

namespace Statecraft.Service.Tests;

/// <summary>What the README of the service shows is what the service says.</summary>
public sealed partial class ReadmeTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!,
        "sdk", "Statecraft.Service", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_answers_are_those_of_the_service()
    {
        var answers = new List<string>();
        foreach (Match asked in Curl().Matches(Readme))
        {
            var answer = await service.Ask(asked.Groups["path"].Value);
            answers.Add(asked.Groups["part"] is { Success: true } part ? answer.Json.GetProperty(part.Value).GetString()! : answer.Text);
        }

        Assert.Equal(2, answers.Count);
        Assert.Equal(Readme.Split("```text\n")[1].Split("```")[0], string.Concat(answers.Select(answer => answer + "\n")));
    }

    [Fact]
    public async Task The_paths_in_the_table_lead_somewhere()
    {
        var paths = Code().Matches(Readme).Select(match => match.Groups["path"].Value).Where(path => !path.Contains('{', StringComparison.Ordinal)).ToList();
        Assert.InRange(paths.Count, 3, 20);
        foreach (var path in paths) Assert.Equal(200, (await service.Ask(path)).Status);
    }

    [GeneratedRegex(@"^curl -s 'localhost:5000(?<path>[^']*)'( \| jq -r \.(?<part>\w+))?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Curl();

    [GeneratedRegex("`(?<path>/[^`]*)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
