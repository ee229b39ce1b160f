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
        var built = (await project.Dotnet("build")).Failed();
        Assert.Contains($"{project.Folder}/{readme.Outputs[1].TrimEnd()}", built.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    private TemporaryProject Bridges()
    {
        var project = new TemporaryProject(packed, readme.Program, "Statecraft.Core", "Statecraft.Generator");
        foreach (var (path, text) in readme.Files) project.Write(path, text);
        return project;
    }
}
