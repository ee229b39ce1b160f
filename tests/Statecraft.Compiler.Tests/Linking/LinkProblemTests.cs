namespace Statecraft.Compiler.Tests.Linking;

public class LinkProblemTests
{
    private const string Owl = "birds:\n  - id: owl\n    name: Owl\n";

    [Theory]
    [InlineData("    home: sherwod", "(4,11): error STC4003: There is no wood 'sherwod'; did you mean 'sherwood'?")]
    [InlineData("    flock: [oul]", "(4,13): error STC4003: There is no bird 'oul'; did you mean 'owl'?")]
    [InlineData("    home: owl", "(4,11): error STC4004: 'owl' is a bird, and this refers to a wood; it stands in birds.yaml(2,9).")]
    [InlineData("    home: sherwood\n    winter: sherwood", "(5,13): error STC4006: The fields home, winter must differ, and all are 'sherwood'.")]
    [InlineData("    flock: [owl]", "(4,13): error STC4008: 'owl' cannot stand in its own 'flock'.")]
    [InlineData("    seen: 1850\n    home: new-forest", "(5,11): error STC4005: 1850 is certainly outside the lifespan of 'new-forest', 1900/...")]
    public void A_mistake_between_records_is_reported_where_it_stands(string rest, string problem) =>
        Assert.Equal(["birds.yaml" + problem], BirdDataset.LinesOfData(Owl + rest + "\n"));

    [Theory]
    [InlineData("1900")]
    [InlineData("1850/1900")]
    [InlineData("1850?")]
    [InlineData("1850~")]
    [InlineData("18XX/..")]
    [InlineData("/1950")]
    public void What_may_lie_within_the_lifespan_is_no_problem(string seen) =>
        Assert.Empty(BirdDataset.LinesOfData(Owl + $"    seen: {seen}\n    home: new-forest\n"));

    [Fact]
    public void An_id_that_is_used_twice_names_the_first_place_in_one_file_or_two()
    {
        Assert.Equal(
            ["birds.yaml(4,9): error STC4001: The id 'owl' is taken by another bird, at birds.yaml(2,9); ids are unique among their kind."],
            BirdDataset.LinesOfData(Owl + "  - id: owl\n    name: Other\n"));
        Assert.Equal(
            ["b.yaml(2,9): error STC4001: The id 'owl' is taken by another bird, at a.yaml(2,9); ids are unique among their kind."],
            BirdDataset.LinesOf(("b.yaml", Owl), ("a.yaml", Owl)));
    }

    [Fact]
    public void The_first_place_is_also_a_related_place()
    {
        var problem = Assert.Single(BirdDataset.OfData(Owl + "  - id: owl\n    name: Other\n"));
        Assert.Equal("birds.yaml(2,9)", Assert.Single(problem.Related).ToString());
        Assert.Equal((4, 9, 4, 12), (problem.Place.Line, problem.Place.Column, problem.Place.EndLine, problem.Place.EndColumn));
    }

    [Fact]
    public void A_unique_value_that_is_used_twice_names_the_record_that_has_it() =>
        Assert.Equal(
            ["birds.yaml(5,38): error STC4002: The ring 'AB123' is taken by 'owl', at birds.yaml(4,11); it is unique."],
            BirdDataset.LinesOfData(Owl + "    ring: AB123\n  - { id: an-owl, name: Other, ring: AB123 }\n"));

    [Fact]
    public void A_symmetric_field_is_written_on_one_side() =>
        Assert.Equal(
            ["birds.yaml(4,39): error STC4007: 'tit' and 'owl' are joined already, at birds.yaml(3,13); write it on one side, it is read from both."],
            BirdDataset.LinesOfData("birds:\n  - { id: owl, name: Owl,\n    flock: [tit] }\n  - { id: tit, name: Tit,     flock: [owl] }\n"));

    [Theory]
    [InlineData("owl-2", "owl2", "STC4009", "The id 'owl2' becomes Owl2 in C#, as 'owl-2' does, at birds.yaml(2,11); choose another id.")]
    [InlineData("find", null, "STC4010", "The id 'find' becomes Find in C#, which is a member of Birds already; choose another id.")]
    [InlineData("birds", null, "STC4010", "The id 'birds' becomes Birds in C#, which is a member of Birds already; choose another id.")]
    [InlineData("find-by-ring", null, "STC4010", "The id 'find-by-ring' becomes FindByRing in C#, which is a member of Birds already; choose another id.")]
    [InlineData("to-string", null, "STC4010", "The id 'to-string' becomes ToString in C#, which is a member of Birds already; choose another id.")]
    public void An_id_becomes_a_name_of_its_own(string first, string? second, string id, string message)
    {
        var records = new[] { first, second }.OfType<string>().Select(i => $"  - {{ id: {i}, name: X }}\n");
        var problem = Assert.Single(BirdDataset.OfData("birds:\n" + string.Concat(records)));
        Assert.Equal((id, message), (problem.Kind.Id, problem.Message));
    }

    [Fact]
    public void An_id_that_a_record_had_before_still_resolves_and_may_not_be_taken()
    {
        Assert.Empty(BirdDataset.LinesOfData(Owl + "    former-ids: [white-owl]\n  - { id: tit, name: Tit, flock: [white-owl] }\n"));
        Assert.Equal(
            ["birds.yaml(2,9): error STC4001: The id 'tit' is taken by another bird, at birds.yaml(5,11); ids are unique among their kind."],
            BirdDataset.LinesOfData(Owl + "    former-ids: [tit]\n  - { id: tit, name: Tit }\n"));
    }

    /// <summary>Whether a record may go without a number is another matter than whether two have the same.</summary>
    [Fact]
    public void Records_that_both_lack_a_value_do_not_have_the_same_one()
    {
        const string Schema = "entity: Bird\nplural: Birds\ndistinct: [left, right]\nfields: { tag: { type: int, unique: true }, left: { type: int }, right: { type: int } }\n";
        var problems = BirdDataset.Compile([("schema/bird.yaml", Schema), ("birds.yaml", "birds:\n  - { id: a }\n  - { id: b, tag: 0, left: 0 }\n  - { id: c, tag: 0, left: 0, right: 0 }\n")]);

        Assert.Equal(
            ["birds.yaml(2,11) STC3003", "birds.yaml(2,11) STC3003", "birds.yaml(2,11) STC3003", "birds.yaml(3,11) STC3003", "birds.yaml(4,19) STC4002", "birds.yaml(4,38) STC4006"],
            problems.Select(p => $"{p.Place} {p.Kind.Id}"));
    }
}
