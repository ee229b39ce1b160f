using Statecraft.Compiler;
using Statecraft.Generator.Tests.Foreign;

namespace Statecraft.Generator.Tests.Building;

/// <summary>A build from the command line, as a contributor and a continuous build see it.</summary>
public sealed class BuildTests
{
    [Fact]
    public async Task Every_problem_is_an_error_of_the_build_at_the_place_where_the_compiler_alone_finds_it()
    {
        using var project = new BuiltProject("System.Console.WriteLine();");
        foreach (var file in YamlFile.Fixture("broken")) project.Write("data/" + file.Name, file.Text);
        // A file in another encoding: Roslyn reads it all the same, and says nothing.
        project.WriteBytes("data/latin-1.yaml", [.. "authors:\n  - id: a\n    born: 1815 # caf"u8, 0xE9, (byte)'\n']);
        project.WriteBytes("data/utf-16.yaml", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("authors:\n  - id: b\n")]);
        project.WriteBytes("data/marked.yaml", [0xEF, 0xBB, 0xBF, .. "authors: none\r\n"u8]);

        var (exitCode, log) = await project.Build();
        Assert.NotEqual(0, exitCode);
        var alone = DatasetCompiler.Compile(Files(project)).Problems.Select(problem => problem.ToString());
        Assert.Equal(alone.Order(StringComparer.Ordinal), project.Errors(log).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sound_dataset_builds_without_a_warning_and_the_program_runs()
    {
        using var project = new BuiltProject(
            """
            using Example.Zoo;
            System.Console.WriteLine(string.Join(" ", Animals.Zita.Meals.During(2012).Select(meal => meal.Id)));
            """,
            // A project of its own may list the files too; they count once.
            "<PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup><ItemGroup><AdditionalFiles Include=\"data/**/*.yaml\" /></ItemGroup>");
        foreach (var file in YamlFile.Fixture("zoo")) project.Write("data/" + file.Name, file.Text);

        var (exitCode, log) = await project.Build();
        Assert.True(exitCode == 0, log);
        Assert.DoesNotContain("warning", log, StringComparison.Ordinal);
        var (_, output) = await project.Run();
        Assert.Equal("july-fruit", output.Trim());
    }

    [Fact]
    public async Task The_list_that_a_package_brings_along_is_known_to_the_build_and_only_where_there_is_a_generator()
    {
        using var project = new BuiltProject("System.Console.WriteLine();", "<Import Project=\"package/Statecraft.targets\" />");
        var list = RiverList.Of(YamlFile.Fixture("rivers")).Text;
        project.Write("package/Statecraft.targets", File.ReadAllText(Path.Combine(Repository.Root, "sdk", "Statecraft", "buildTransitive", "Statecraft.targets")));
        project.Write("package/Statecraft.records.txt", list);
        foreach (var file in YamlFile.Fixture("boats-broken")) project.Write("data/" + file.Name, file.Text);

        var (exitCode, log) = await project.Build();
        Assert.NotEqual(0, exitCode);
        var known = new DatasetFile("Statecraft.records.txt", System.Text.Encoding.UTF8.GetBytes(list)) { IsRecordList = true };
        var alone = DatasetCompiler.Compile([.. Files(project), known]).Problems.Select(problem => problem.ToString());
        Assert.Equal(alone.Order(StringComparer.Ordinal), project.Errors(log).Order(StringComparer.Ordinal));

        var (_, without) = await project.Build("-p:StatecraftGenerator=false");
        Assert.Contains(project.Errors(without), error => error.Contains("error STC2004: 'River' is no type", StringComparison.Ordinal));
    }

    private static IEnumerable<DatasetFile> Files(BuiltProject project) =>
        Directory.EnumerateFiles(project.Data, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new DatasetFile(Path.GetRelativePath(project.Data, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
