using System.Text.RegularExpressions;
using Statecraft.Tool.Editors;

namespace Statecraft.Tool.Tests.Editors;

/// <summary>The words that an editor offers are those of the page that explains them, and another test holds that page to the compiler.</summary>
public class SchemaWordsTests
{
    private static readonly Regex Link = new(@"\[(?<text>[^]]+)\]\(#[^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Data, "schema", "README.md"));

    [Theory]
    [InlineData("Words of dataset.yaml", nameof(SchemaWords.Dataset))]
    [InlineData("Words of an entity", nameof(SchemaWords.Entity))]
    [InlineData("Words of a schema file without an entity", nameof(SchemaWords.Shared))]
    [InlineData("Words of a nested type", nameof(SchemaWords.NestedType))]
    [InlineData("Words of an enum", nameof(SchemaWords.Enum))]
    [InlineData("Words of a field", nameof(SchemaWords.Field))]
    public void Words_are_those_of_the_page(string heading, string name)
    {
        var words = (IReadOnlyList<SchemaWord>)typeof(SchemaWords).GetField(name)!.GetValue(null)!;
        Assert.Equal(
            Table(heading).Select(row => (row[0], row[2], IsNeeded: row[1].EndsWith(", needed", StringComparison.Ordinal))),
            words.Select(word => ($"`{word.Name}`", word.Summary, word.IsNeeded)));
    }

    [Fact]
    public void Types_are_those_of_the_page() => Assert.Equal(
        Table("Types").Where(row => row[0].StartsWith('`')).Select(row => (row[0], row[1].Replace(", see below", "", StringComparison.Ordinal))),
        SchemaWords.Types.Select(type => ($"`{type.Name}`", type.Summary)));

    /// <summary>The rows of the first table below a heading, without its head and without links.</summary>
    private static IEnumerable<string[]> Table(string heading) => Page
        .SkipWhile(line => line.TrimStart('#') != " " + heading).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2)
        .Select(line => Link.Replace(line, "${text}").Split('|', StringSplitOptions.TrimEntries)[1..^1]);
}
