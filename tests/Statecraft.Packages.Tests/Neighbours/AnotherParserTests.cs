using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Neighbours;

/// <summary>Beside a generator of somebody else that brings YamlDotNet along, of another version and under its own name.</summary>
public sealed class AnotherParserTests(Packed packed)
{
    /// <summary>Which the project of these tests downloads.</summary>
    private const string Version = "16.3.0";

    private readonly Readme readme = new("generator/Statecraft.Generator");

    [Fact]
    public async Task Both_generators_work_each_with_its_own_parser()
    {
        using var project = new TemporaryProject(packed, readme.Program + "Console.WriteLine(Neighbour.Says);\n", "Statecraft.Core", "Statecraft.Generator", "Neighbour");
        foreach (var (path, text) in readme.Files) project.Write(path, text);
        await PackNeighbour(project);

        project.Edit("Program.csproj", packed.Packages, packed.Packages + ";packages");
        project.Edit("Program.csproj", "<ImplicitUsings>", "<DefaultItemExcludes>$(DefaultItemExcludes);neighbour/**</DefaultItemExcludes><ImplicitUsings>");
        var ran = (await project.Dotnet("run", "--project", "Program.csproj")).Succeeded();
        Assert.Equal($"{readme.Outputs[0]}Main Street, read by {Version}.0\n", ran.Output);
    }

    private async Task PackNeighbour(TemporaryProject project)
    {
        project.Write("neighbour/Neighbour.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Version>{packed.Version}</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <RestoreSources>{packed.Packages}</RestoreSources>
                <RestoreFallbackFolders>{Machine.Packages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.VersionOf("Microsoft.CodeAnalysis.CSharp")}" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="{Version}" PrivateAssets="all" />
                <None Include="$(OutputPath)Neighbour.dll;$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            </Project>
            """);
        project.Write("neighbour/NeighbourGenerator.cs", """
            using System.Collections.Generic;
            using System.Reflection;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.Serialization;

            [Generator(LanguageNames.CSharp)]
            public sealed class NeighbourGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                {
                    var read = new Deserializer().Deserialize<Dictionary<string, string>>("{ street: Main Street }");
                    var version = typeof(Deserializer).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>().Version;
                    output.AddSource("Neighbour.g.cs", $"static class Neighbour {{ public const string Says = \"{read["street"]}, read by {version}\"; }}");
                });
            }
            """);
        (await project.Dotnet("pack", "neighbour", "--output", "packages")).Succeeded();
    }
}
