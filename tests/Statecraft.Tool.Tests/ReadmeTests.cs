using System.Text.RegularExpressions;

namespace Statecraft.Tool.Tests;

public sealed class ReadmeTests : IDisposable
{
    private readonly string copy = Directory.CreateTempSubdirectory("statecraft-readme-").FullName;

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void The_README_shows_what_the_main_command_prints() =>
        Assert.Contains($"```text\n{Ran.Command("brief", "israel", "azerbaijan").Output}```\n", Readme(), StringComparison.Ordinal);

    [Fact]
    public void The_README_shows_what_check_says_of_two_mistakes()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            var text = File.ReadAllText(file);
            if (file.EndsWith("israel.yaml", StringComparison.Ordinal))
                text = text.Replace("host: azerbaijan\n    places:\n", "host: azerbajan\n    places:\n", StringComparison.Ordinal)
                    .Replace("dates: 2016-12\n", "dates: 2016-13\n", StringComparison.Ordinal);
            File.WriteAllText(to, text);
        }

        var output = Ran.Command("check", Path.Combine(copy, "data")).Output.Replace(copy.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        Assert.Contains($"```text\n{output}```\n", Readme(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_shows_which_tables_are_written()
    {
        var output = Ran.Command("export", Path.Combine(copy, "tables"), Repository.Data).Output.Replace(copy.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        Assert.Contains($"```text\n{output}```\n", Readme(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_joins_tables_by_columns_that_they_have()
    {
        Ran.Command("export", copy, Repository.Data);
        var columns = Directory.EnumerateFiles(copy, "*.csv").SelectMany(file => File.ReadLines(file).First().Split(',')).ToHashSet(StringComparer.Ordinal);
        var code = Readme().Split("```python\n")[1].Split("```")[0];
        var tables = Regex.Matches(code, "\"tables/(?<name>[a-z-]+\\.csv)\"", RegexOptions.NonBacktracking).Select(match => match.Groups["name"].Value).ToList();
        var used = Regex.Matches(code, "(?<before>_on=|\\[)\"(?<name>[a-z0-9_]+)\"", RegexOptions.NonBacktracking).Select(match => match.Groups["name"].Value).ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.True(File.Exists(Path.Combine(copy, table)), table));
        Assert.NotEmpty(used);
        Assert.All(used, column => Assert.Contains(column, columns));
    }

    [Fact]
    public void The_dataset_on_ours_that_the_README_shows_is_sound()
    {
        var yaml = Readme().Split("## Your own data, on ours\n")[1].Split("\n## ")[0].Split("```yaml\n# ").Skip(1).Select(block => block.Split("```")[0]).ToList();
        Assert.Equal(3, yaml.Count);
        foreach (var block in yaml)
        {
            var file = Path.Combine(copy, block.Split('\n')[0]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "# " + block);
        }

        var list = Path.Combine(copy, "Statecraft.records.txt");
        Assert.Equal(0, Ran.Command("records", Repository.Data, "--output", list).ExitCode);
        Assert.Equal(new Ran(0, "1 seminars: no problems\n", ""), Ran.Command("check", Path.Combine(copy, "data"), "--records", list));
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
}
