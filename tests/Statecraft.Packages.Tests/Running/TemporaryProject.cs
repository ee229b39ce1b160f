using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Running;

/// <summary>A console application in a folder of its own, far from this repository, that gets our packages from nowhere but where the tests packed them.</summary>
internal sealed class TemporaryProject : TemporaryFolder
{
    private readonly Packed packed;

    /// <param name="packed">The packages.</param>
    /// <param name="program">The C# of the application.</param>
    /// <param name="packages">The ids of those of our packages that it references.</param>
    public TemporaryProject(Packed packed, string program, params string[] packages)
        : base(packed)
    {
        this.packed = packed;
        Write("Program.cs", program);
        Write("Program.csproj", Project(packages));
    }

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
            <RestoreSources>{packed.Packages}</RestoreSources>
          </PropertyGroup>
          <ItemGroup>
        {string.Join('\n', packages.Select(id => $"    <PackageReference Include=\"{id}\" Version=\"{packed.Version}\" />"))}
          </ItemGroup>
        </Project>
        """;
}
