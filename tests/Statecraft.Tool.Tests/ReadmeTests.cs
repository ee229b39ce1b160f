using System.Runtime.CompilerServices;

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
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "data"), "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Root(), file));
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

    private static string Readme() => File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
