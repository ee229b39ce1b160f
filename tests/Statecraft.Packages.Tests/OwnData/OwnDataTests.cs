using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.OwnData;

/// <summary>The dataset on the page of the generator: a folder of YAML, and two packages.</summary>
public sealed class OwnDataTests(Packed packed)
{
    private readonly Readme readme = new("generator/Statecraft.Generator");

    [Fact]
    public async Task It_gets_records_and_a_wrong_line_fails_the_build_where_it_stands()
    {
        using var project = Bridges();
        Assert.Equal(readme.Outputs[0], (await project.Dotnet("run")).Succeeded().Output);

        project.Edit("data/europe.yaml", "over: danube, opened: 1849", "over: danub, opened: 1849");
        (await project.Dotnet("build")).Failed().Says(Path.DirectorySeparatorChar == '/' ? $"{project.Folder}/{readme.Outputs[1].TrimEnd()}" : readme.Outputs[1].TrimEnd()["data/".Length..]);
    }

    [Fact]
    public async Task Without_a_dataset_the_build_says_what_to_do_and_a_folder_by_another_name_is_named_in_the_project()
    {
        using var project = new TemporaryProject(packed, "Console.WriteLine();", "Statecraft.Core", "Statecraft.Generator");
        (await project.Dotnet("build", "-p:TreatWarningsAsErrors=false")).Succeeded().Says("warning STC0001: There is no dataset to generate records from. Make a folder 'data' beside the project");

        foreach (var (path, text) in readme.Files) project.Write(path.Replace("data/", "facts/", StringComparison.Ordinal), text);
        project.Write("Program.cs", readme.Program);
        project.Edit("Program.csproj", "<OutputType>", "<StatecraftData>facts</StatecraftData><OutputType>");
        Assert.Equal(readme.Outputs[0], (await project.Dotnet("run")).Succeeded().Output);
    }

    [Fact]
    public async Task Without_the_core_or_with_one_that_is_too_old_the_build_says_what_to_add_and_nothing_else()
    {
        using var project = Bridges();
        (await project.Dotnet("build", "-p:StatecraftCoreNeeded=99.1")).Failed().Says($"error STC0003: Statecraft.Generator needs Statecraft.Core 99.1 or later, and this is {packed.Version}. Reference both in one version.");

        project.Edit("Program.csproj", $"<PackageReference Include=\"Statecraft.Core\" Version=\"{packed.Version}\" />", "");
        var built = (await project.Dotnet("build")).Failed().Says("error STC0003: Generated records stand on the package Statecraft.Core, and the project does not reference it. Add it: dotnet add package Statecraft.Core");
        Assert.DoesNotContain("error CS", built.Output, StringComparison.Ordinal);
    }

    private TemporaryProject Bridges()
    {
        var project = new TemporaryProject(packed, readme.Program, "Statecraft.Core", "Statecraft.Generator");
        foreach (var (path, text) in readme.Files) project.Write(path, text);
        return project;
    }
}
