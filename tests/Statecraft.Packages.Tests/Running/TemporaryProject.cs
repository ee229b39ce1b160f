using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Running;

/// <summary>A console application in a folder of its own, far from this repository, that gets our packages from nowhere but where the tests packed them.</summary>
internal sealed class TemporaryProject : IDisposable
{
    private readonly Packed packed;
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-program-").FullName;

    /// <param name="packed">The packages.</param>
    /// <param name="program">The C# of the application.</param>
    /// <param name="packages">The ids of those of our packages that it references.</param>
    public TemporaryProject(Packed packed, string program, params string[] packages)
    {
        this.packed = packed;
        // The search for such files ends here, whatever stands in the folders above.
        foreach (var stop in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" }) Write(stop, "<Project />\n");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Packages}" />
              </packageSources>
            </configuration>
            """);
        Write("Program.cs", program);
        Write("Program.csproj", Project(packages));
    }

    /// <summary>The folder of the project.</summary>
    public string Folder => folder;

    /// <summary>The text of a project file.</summary>
    /// <param name="packages">The ids of those of our packages that it references.</param>
    public string Project(params string[] packages) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
        {string.Join('\n', packages.Select(id => $"    <PackageReference Include=\"{id}\" Version=\"{packed.Version}\" />"))}
          </ItemGroup>
        </Project>
        """;

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }

    /// <summary>Replaces a text in a file, which must be there.</summary>
    public void Edit(string path, string old, string text)
    {
        var before = File.ReadAllText(Path.Combine(folder, path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Runs the command of the SDK in the folder, with a cache of packages of its own.</summary>
    public Task<Ran> Dotnet(params IEnumerable<string> arguments) => Running.Dotnet.Run(folder, new Dictionary<string, string?>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = packed.Cache }, arguments);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
