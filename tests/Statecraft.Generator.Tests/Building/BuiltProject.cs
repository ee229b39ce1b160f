using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Statecraft.Generator.Tests.Building;

/// <summary>A project in a folder of its own, far from this repository, that uses the generator as a package would bring it.</summary>
internal sealed partial class BuiltProject : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-build-").FullName;

    /// <param name="program">The C# of the project.</param>
    /// <param name="more">Further lines of its project file.</param>
    public BuiltProject(string program, string more = "")
    {
        var build = Path.Combine(Repository.Root, "generator", "Statecraft.Generator", "build", "Statecraft.Generator");
        // The search for such files ends here, whatever stands in the folders above.
        foreach (var stop in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" }) Write(stop, "<Project />\n");
        foreach (var file in new[] { "Statecraft.Generator.dll", "Statecraft.Compiler.dll", "Statecraft.YamlDotNet.dll", "Statecraft.Core.dll" })
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
        Write("Program.cs", program);
        Write("Sample.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <StatecraftData>$(MSBuildThisFileDirectory)data</StatecraftData>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="Statecraft.Core" HintPath="Statecraft.Core.dll" />
                <Analyzer Include="Statecraft.Generator.dll;Statecraft.Compiler.dll;Statecraft.YamlDotNet.dll" />
              </ItemGroup>
              {more}
              <Import Project="{build}.targets" />
            </Project>
            """);
    }

    public string Data => Path.Combine(folder, "data");

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllBytes(Path.Combine(folder, path), bytes);
    }

    /// <summary>Builds the project with processes that end with the build.</summary>
    /// <param name="more">Further arguments.</param>
    public Task<(int ExitCode, string Log)> Build(params string[] more) =>
        Dotnet(["build", "--nologo", "--disable-build-servers", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-clp:NoSummary", "-v:minimal", .. more]);

    public Task<(int ExitCode, string Log)> Run() => Dotnet(Path.Combine("bin", "Debug", "net10.0", "Sample.dll"));

    /// <summary>Each error of a log once, without the page and the project at its end, with paths from the folder of the dataset.</summary>
    public IReadOnlyList<string> Errors(string log) =>
    [
        .. log.ReplaceLineEndings("\n").Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => End().Replace(line, "").Trim().Replace(Data + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int ExitCode, string Log)> Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the build of the tests tells its own processes is not for this one.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var log = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, log + await errors);
    }

    [GeneratedRegex(@" \(generator/docs/STC[0-9]{4}\.md\) \[[^\]]*Sample\.csproj\]$", RegexOptions.None, 1000)]
    private static partial Regex End();
}
