using System.Text;

namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>What the page about the schema language shows does what it says.</summary>
public sealed class SchemaExampleTests
{
    [Theory]
    [InlineData("Add a field", "Source.g.cs", "public int? Pages")]
    [InlineData("Add an entity", "Treaties.g.cs", "public static Treaty? Find(string id)")]
    [InlineData("Add an entity", "Treaties.g.cs", "public static TimedSet<Treaty> ByKindAndSignedAt(TreatyKind kind, string signedAt)")]
    [InlineData("Add an entity", "Treaties.Members.g.cs", "public static Treaty EgyptIsraelPeace")]
    [InlineData("Add an entity", "Country.g.cs", "public TimedSet<Treaty> Treaties ")]
    public void Whoever_follows_an_example_gets_what_it_promises(string heading, string file, string code)
    {
        var compiled = DatasetCompiler.Compile(SchemaPage.Follow(heading, OurDataset.Files));

        Assert.Equal("", string.Join('\n', compiled.Problems));
        Assert.Contains(code, compiled.Sources.Single(source => source.Name == file).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_first_example_is_the_code_that_comes_out()
    {
        Assert.Equal("public int? Pages\n", Assert.Single(SchemaPage.Blocks("Add a field", "csharp")));
    }

    [Fact]
    public void The_examples_of_types_have_the_type_and_become_what_the_table_says()
    {
        var rows = SchemaPage.Table("Types").Where(row => SchemaPage.Code(row[0]) is not null).ToList();
        var types = rows.ConvertAll(row => SchemaPage.Code(row[0])!);

        var compiled = DatasetCompiler.Compile(
        [
            File("dataset.yaml", "name: Types\nnamespace: Types\n"),
            File("schema/sheet.yaml", "entity: Sheet\nplural: Sheets\nfields:\n" + string.Concat(types.Select(type => $"  one-{type}:\n    type: {type}\n"))),
            File("sheets.yaml", "sheets:\n  - id: a\n" + string.Concat(rows.Select(row => $"    one-{SchemaPage.Code(row[0])}: {SchemaPage.Code(row[2])}\n"))),
        ]);

        Assert.Equal("", string.Join('\n', compiled.Problems));
        var record = compiled.Sources.Single(source => source.Name == "Sheet.g.cs").Text;
        Assert.All(rows, row => Assert.Contains(
            $"public required {SchemaPage.Code(row[3])} One{char.ToUpperInvariant(row[0][1])}{row[0][2..^1]}", record, StringComparison.Ordinal));
    }

    private static DatasetFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
