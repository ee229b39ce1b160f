namespace Statecraft.Tool.Tests.Editors;

public sealed class SchemaCommandTests : IDisposable
{
    private static readonly string[] Committed = ["data", "dataset", "schema"];

    private readonly string copy = Directory.CreateTempSubdirectory("statecraft-schema-").FullName;

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void The_files_in_the_repository_are_those_that_it_writes()
    {
        Written(Repository.Data);
        foreach (var name in Committed)
            Assert.True(
                OurSchemas.Text(name) == File.ReadAllText(PathOf(name)),
                $"data/schema/json/{name}.schema.json is older than the schema; run 'dotnet run --project sdk/Statecraft.Tool -- schema'.");
    }

    [Fact]
    public void It_names_what_it_writes()
    {
        var ran = Written(Repository.Ferries);
        var names = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["data", "ids", "dataset", "schema", "MODEL"], names.Select(name => Path.GetFileName(name).Split('.')[0]));
        Assert.All(names, name => Assert.True(File.Exists(name), name));
    }

    [Fact]
    public async Task A_stranger_reads_what_a_data_file_is()
    {
        Written(Repository.Ferries);
        await Verifier.Verify(await File.ReadAllTextAsync(PathOf("data"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_record_changes_the_file_of_the_ids_alone()
    {
        Written(Repository.Ferries);
        var before = Committed.Select(name => File.ReadAllText(PathOf(name))).ToList();
        Assert.DoesNotContain("\"lemuria\"", File.ReadAllText(PathOf("ids")), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(copy, "more.yaml"), "countries:\n  - { id: lemuria, name: Lemuria }\n");
        Assert.Equal(0, Ran.Command("schema", copy).ExitCode);
        Assert.Equal(before, Committed.Select(name => File.ReadAllText(PathOf(name))));
        Assert.Contains("\"lemuria\"", File.ReadAllText(PathOf("ids")), StringComparison.Ordinal);
        Assert.Contains("\"Lemuria\"", File.ReadAllText(PathOf("ids")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_with_mistakes_is_told_of_them()
    {
        Copy(Repository.Ferries);
        File.WriteAllText(Path.Combine(copy, "more.yaml"), "countries:\n  - { id: lemuria }\n");
        var ran = Ran.Command("schema", copy);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("more.yaml(2,11): error STC", ran.Output, StringComparison.Ordinal);
    }

    private Ran Written(string dataset)
    {
        Copy(dataset);
        var ran = Ran.Command("schema", copy);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return ran;
    }

    private string PathOf(string name) => Path.Combine(copy, "schema", "json", $"{name}.schema.json");

    private void Copy(string dataset)
    {
        foreach (var file in Directory.EnumerateFiles(dataset, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(dataset, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
