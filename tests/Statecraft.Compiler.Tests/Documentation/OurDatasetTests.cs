using YamlDotNet.Serialization;

namespace Statecraft.Compiler.Tests.Documentation;

public sealed class OurDatasetTests
{
    public static TheoryData<string> Paths => [.. OurDataset.Paths];

    [Fact]
    public void The_dataset_has_no_problems()
    {
        var compiled = DatasetCompiler.Compile(OurDataset.Files);

        Assert.Equal("", string.Join('\n', compiled.Problems));
        Assert.All(compiled.Counts, count => Assert.NotEqual(0, count.Count));
    }

    [Fact]
    public void Everything_in_the_schema_says_what_it_is()
    {
        var silent = Summaries().Where(said => string.IsNullOrWhiteSpace(said.Summary)).Select(said => said.Name);

        Assert.Equal("", string.Join('\n', silent));
    }

    /// <summary>Whoever has another YAML library can read the files with it: there is nothing in them that needs this compiler.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void Another_reader_of_YAML_reads_each_file(string path)
    {
        var deserializer = new DeserializerBuilder().WithDuplicateKeyChecking().Build();

        var root = deserializer.Deserialize<object>(File.ReadAllText(Path.Combine(OurDataset.Folder, path)));

        Assert.NotEmpty(Assert.IsAssignableFrom<IDictionary<object, object>>(root));
    }

    private static IEnumerable<(string Name, string Summary)> Summaries()
    {
        var schema = OurDataset.Schema;
        yield return ("dataset.yaml", schema.Dataset.Summary);
        foreach (var type in OurDataset.Types)
        {
            yield return (type.Name, type.Summary);
            foreach (var field in type.Fields) yield return ($"{type.Name}.{field.Name}", field.Summary);
        }

        foreach (var declared in schema.Enums)
        {
            yield return (declared.Name, declared.Summary);
            foreach (var member in declared.Members) yield return ($"{declared.Name}.{member.Name}", member.Summary);
        }

        foreach (var unit in schema.Units) yield return (unit.Name, unit.Summary);
    }
}
