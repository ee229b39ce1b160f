using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Programs;

/// <summary>The command, installed as its page says.</summary>
public sealed class ToolTests(Packed packed) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_is_installed_and_answers()
    {
        (await Dotnet.Run(folder, "tool", "install", "--tool-path", ".", "--source", packed.Packages, "Statecraft.Tool")).Succeeded();
        Assert.Equal(packed.Version + "\n", (await Statecraft("--version")).Succeeded().Output);

        var briefing = (await Statecraft("brief", "israel", "azerbaijan")).Succeeded().Output;
        Assert.Equal(Repository.Read("tests/Statecraft.Tool.Tests/BriefTests.Israel_and_Azerbaijan.verified.txt").TrimEnd(), briefing.TrimEnd());
        Assert.Equal(new Readme("sdk/Statecraft.Tool").Outputs.Single(), briefing);

        foreach (var (path, text) in new Readme("generator/Statecraft.Generator").Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            await File.WriteAllTextAsync(Path.Combine(folder, path), text.Replace("over: danube, opened: 1849", "over: danub, opened: 1849", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        var problems = await Statecraft("check", "data");
        Assert.Equal(1, problems.ExitCode);
        Assert.Contains(": error STC4003: There is no river 'danub'; did you mean 'danube'?\n", problems.Output, StringComparison.Ordinal);
    }

    private Task<Ran> Statecraft(params string[] arguments) => Processes.Run(folder, new Dictionary<string, string?>(StringComparer.Ordinal), Path.Combine(folder, "statecraft"), arguments);
}
