using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.OwnData;

/// <summary>What else stands around a project that uses the generator.</summary>
public sealed class SurroundingsTests(Packed packed)
{
    private readonly Readme readme = new("generator/Statecraft.Generator");

    [Fact]
    public async Task Versions_in_one_place_properties_from_above_and_a_path_of_many_letters_are_all_the_same_to_it()
    {
        using var project = new TemporaryProject(packed, readme.Program);
        File.Delete(Path.Combine(project.Folder, "Program.csproj"));
        File.Delete(Path.Combine(project.Folder, "Program.cs"));
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Statecraft.Core" Version="{packed.Version}" />
                <GlobalPackageReference Include="Statecraft.Generator" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <WarningsAsErrors>CS0168</WarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <ArtifactsPath>$(MSBuildThisFileDirectory)made here</ArtifactsPath>
              </PropertyGroup>
            </Project>
            """);
        const string Folder = "Brücken, Мосты & 橋 (2)";
        foreach (var (path, text) in readme.Files) project.Write(Path.Combine(Folder, path), text);
        project.Write(Path.Combine(Folder, "Program.cs"), readme.Program);
        project.Write(Path.Combine(Folder, "Program.csproj"), project.Project().Replace("<ItemGroup>", "<ItemGroup><PackageReference Include=\"Statecraft.Core\" />", StringComparison.Ordinal)
            // The rules of somebody are for the code of somebody; the program of the page is an example.
            .Replace("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "", StringComparison.Ordinal));

        var ran = (await project.Dotnet("run", "--project", Folder)).Succeeded();
        Assert.EndsWith(readme.Outputs[0], ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(".g.cs(", ran.Output, StringComparison.Ordinal);
    }
}
