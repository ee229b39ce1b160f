using System.Text.RegularExpressions;

namespace Statecraft.Tool.Tests;

/// <summary>What CONTRIBUTING shows is what the command writes.</summary>
public sealed class ContributingTests : IDisposable
{
    private readonly string copy = Directory.CreateTempSubdirectory("statecraft-contributing-").FullName;

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void A_visit_is_added_as_the_page_shows_it()
    {
        var data = Path.Combine(copy, "data");
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            var text = File.ReadAllText(file);

            // The page adds a visit that is there.
            if (Path.GetRelativePath(Repository.Data, file) == Path.Combine("visits", "israel.yaml"))
                text = Regex.Replace(text, @"  - id: netanyahu-azerbaijan-2016-12\n(    .*\n)+", "", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
            File.WriteAllText(to, text);
        }

        var ran = Ran.Command(
            "new", "visit", "--data", data, "--host", "azerbaijan", "--dates", "2016-12", "--places", "Baku", "--visitors",
            "official: benjamin-netanyahu, role: prime-minister, country: israel", "--sources", "jpost-2018-liberman-baku");

        var output = ran.Output.Replace(copy.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        var shown = string.Concat(output.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"   {line}\n"));
        Assert.Equal((ExitCode.Success, ""), (ran.ExitCode, ran.Error));
        Assert.Contains($"   ```text\n{shown}   ```\n", File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
