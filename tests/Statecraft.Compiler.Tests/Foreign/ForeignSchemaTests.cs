using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Tests.Foreign;

public sealed class ForeignSchemaTests
{
    private const string Head = "entity: Trip\nplural: Trips\nfields:\n";

    [Theory]
    [InlineData("  a: { type: River, timeless: true, inverse: trips }")]
    [InlineData("  a: { type: River?, inverse: trips }\n  b: { type: Captain*, inverse: trips }\n  c: { type: Captain+ }\nindex: [[a, d]]\ndistinct: [a, e]\n  ", "  d: { type: int }\n  e: { type: River? }")]
    [InlineData("  a: { type: Leg*, timeless: true, inverse: { on: trips } }\ntypes:\n  Leg:\n    short: on\n    any-of: [on, by]\n    fields:\n      on: { type: River? }\n      by: { type: Captain? }")]
    public void Where_an_own_entity_may_stand_one_of_another_dataset_may(string fields, string more = "") =>
        Assert.Empty(Lines(Head + (more.Length == 0 ? fields : fields.Replace("index:", more + "\nindex:", StringComparison.Ordinal))));

    [Fact]
    public void An_own_declaration_is_meant_before_that_of_another_dataset()
    {
        Assert.Empty(Lines(Head + "  a: { type: River }\nenums:\n  River: { members: { wide: Wide. } }", BirdDataset.Rivers, BirdDataset.Maps));
        Assert.Empty(Lines(Head + "  a: { type: River, default: wide }\nenums:\n  River: { members: { wide: Wide. } }"));
    }

    [Fact]
    public void A_name_that_two_datasets_have_is_refused_where_it_is_used() => Assert.Equal(
        ["schema/birds.yaml(5,14): error STC2015: 'River' is an entity of Rivers 1.2.0 and of Maps 7; only one of the datasets that are referred to can have it."],
        Lines(Head + "  a: { type: Captain }\n  b: { type: River+ }", BirdDataset.Rivers, BirdDataset.Maps));

    [Theory]
    [InlineData("Rivr", ", nor has an entity of Rivers 1.2.0; did you mean 'River'?")]
    [InlineData("Bridge", ", nor has an entity of Rivers 1.2.0.")]
    [InlineData("bol", ", nor has an entity of Rivers 1.2.0; did you mean 'bool'?")]
    public void An_unknown_type_is_looked_for_among_the_entities_of_others_too(string type, string end) => Assert.Equal(
        [$"schema/birds.yaml(4,14): error STC2004: '{type}' is no type: not built in, and no entity, nested type or enum of this schema has that name{end}"],
        Lines(Head + $"  a: {{ type: {type}? }}"));

    [Theory]
    [InlineData("default: rhine", "STC2009")]
    [InlineData("unique: true", "STC2009")]
    [InlineData("pattern: r.*", "STC2009")]
    [InlineData("symmetric: true", "STC2009")]
    [InlineData("inverse: { a: b }", "STC2003")]
    [InlineData("inverse: tributaries", "STC2006")]
    [InlineData("inverse: former-ids", "STC2006")]
    [InlineData("inverse: get-hash-code", "STC2006")]
    [InlineData("inverse: ways-back", "STC2006")]
    public void A_rule_that_does_not_fit_a_reference_is_refused(string rule, string problem) =>
        Assert.Equal([problem], Problems(Head + $"  a: {{ type: River, {rule} }}").Select(p => p.Kind.Id));

    [Fact]
    public void A_list_that_cannot_be_read_makes_no_type_unknown()
    {
        Assert.Equal(["STC5001"], Problems(Head + "  a: { type: Anything }", "rubbish").Select(p => p.Kind.Id));
        Assert.Equal(["STC5001", "STC2004"], Problems(Head + "  a: { type: strng }", "rubbish").Select(p => p.Kind.Id));
    }

    [Fact]
    public void A_namespace_that_another_dataset_has_is_taken() => Assert.Equal(
        ["dataset.yaml(2,12): error STC2006: 'Maps' becomes Maps in C#, and that is taken: by the dataset Maps, to which this one may refer; choose another name."],
        BirdDataset.Compile([("schema/birds.yaml", Head + "  a: { type: River }")], "name: Trips\nnamespace: Maps\n", lists: [BirdDataset.Maps]).Select(problem => problem.ToString()));

    private static IReadOnlyList<Problem> Problems(string schema, params string[] lists) =>
        BirdDataset.Compile([("schema/birds.yaml", schema)], lists: lists.Length == 0 ? [BirdDataset.Rivers] : lists);

    private static IEnumerable<string> Lines(string schema, params string[] lists) => Problems(schema, lists).Select(problem => problem.ToString());
}
