namespace Statecraft.Compiler.Tests.Schema;

/// <summary>Mistakes of a schema that data is checked against all the same.</summary>
public sealed class SchemaRuleTests
{
    private const string Data = "birds:\n  - { id: a }\n  - { id: b }\n";

    [Theory]
    [InlineData("fields: { nest: { type: Nest?, index: true } }\ntypes: { Nest: { fields: { a: { type: int? } } } }")]
    [InlineData("fields: { names: { type: string*, index: true, unique: true, symmetric: true } }")]
    [InlineData("fields: { food: { type: Food, index: true } }\nenums: { Food: { members: {} } }")]
    [InlineData("members: true\nfields: { food: { type: Food } }\nenums: { Food: { summary: What it eats. } }")]
    public void A_rule_that_fits_nothing_is_reported_and_nothing_follows_from_it(string schema)
    {
        var problems = BirdDataset.Compile([("schema/bird.yaml", $"entity: Bird\nplural: Birds\n{schema}\n"), ("birds.yaml", Data)]);

        Assert.Contains(problems, p => p.Kind.Id is "STC2009" or "STC2002");
        Assert.DoesNotContain(problems, p => p.Kind.Id == "STC9001");
    }

    [Fact]
    public void A_pattern_is_no_longer_than_somebody_can_read()
    {
        var pattern = string.Concat(Enumerable.Repeat("(a|", 400)) + new string(')', 400);

        Assert.EndsWith("it has more than 1000 characters.", Assert.Single(BirdDataset.OfSchema($"entity: Bird\nplural: Birds\nfields: {{ ring: {{ type: string, pattern: \"{pattern}\" }} }}\n")).Message, StringComparison.Ordinal);
    }
}
