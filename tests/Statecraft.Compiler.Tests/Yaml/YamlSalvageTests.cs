using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

public sealed class YamlSalvageTests
{
    [Fact]
    public void The_ids_of_a_broken_file_stay_known()
    {
        const string Text = """
            id: first
            birds:
              - id: barn-owl
                note: "unclosed
              - { id: "tawny-owl", food: [mice }
              - {id: 'x_1.b'}
              - food: mice
                id:   last # comment
            """;

        Assert.Equal(["first", "barn-owl", "tawny-owl", "x_1.b", "last"], YamlSalvage.Ids(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id:")]
    [InlineData("id: ")]
    [InlineData("id:x")]
    [InlineData("wikidata-id: Q1")]
    [InlineData("grid: x")]
    [InlineData("id: {}")]
    public void What_is_no_id_is_not_taken_for_one(string text)
    {
        Assert.Empty(YamlSalvage.Ids(text));
    }

    [Fact]
    public void An_endless_word_is_no_id()
    {
        Assert.Empty(YamlSalvage.Ids("id: " + new string('a', 1000)));
    }
}
