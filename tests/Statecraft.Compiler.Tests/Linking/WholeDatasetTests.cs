namespace Statecraft.Compiler.Tests.Linking;

public class WholeDatasetTests
{
    [Fact]
    public void All_problems_of_all_files_are_reported_in_one_run() =>
        Assert.Equal(
            [
                "a.yaml(2,9): error STC3003: The field 'name' is missing in the bird 'owl'; add it.",
                "a.yaml(3,11): error STC4003: There is no wood 'sherwod'; did you mean 'sherwood'?",
                "b.yaml(2,20): error STC3101: 'Tit' is no slug; write small letters and digits in words joined by single hyphens, as 'barn-owl'.",
                "b.yaml(3,1): error STC3001: 'wods' is no kind of record; did you mean 'woods'?",
            ],
            BirdDataset.LinesOf(
                ("a.yaml", "birds:\n  - id: owl\n    home: sherwod\n"), ("b.yaml", "birds:\n  - { name: T, id: Tit }\nwods: []\n")));

    [Fact]
    public void A_file_that_cannot_be_read_does_not_bring_down_the_rest()
    {
        var problems = BirdDataset.Compile(
        [
            ("schema/birds.yaml", "entity: Bird\nplural: Birds\nfields:\n  name: { type: string }\n  mate: { type: Bird? }\n"),
            ("broken.yaml", "birds:\n  - id: owl\n    name: \"Owl\n"),
            ("sound.yaml", "birds:\n  - { id: tit, name: Tit, mate: owl }\n  - { id: wren, name: Wren, mate: wern }\n"),
        ]);
        Assert.Equal(["broken.yaml STC1003", "sound.yaml STC4003"], problems.Select(p => $"{p.Place.Path} {p.Kind.Id}"));
    }

    [Fact]
    public void What_falls_outside_a_life_or_a_nested_time_is_reported()
    {
        const string Schema = """
            entity: Keeper
            plural: Keepers
            lifespan: [born, died]
            fields:
              born: { type: edtf? }
              died: { type: edtf? }
              posts: { type: Post* }
              praise: { type: Post*, timeless: true }
            types:
              Post: { when: held, fields: { held: { type: edtf? }, under: { type: Keeper? } } }
            """;
        const string Data = """
            keepers:
              - { id: ann, born: 1950, died: 1990 }
              - id: bob
                born: 1960
                posts:
                  - { held: 1980, under: ann }
                  - { held: "1995", under: ann }
                  - { held: 1995?, under: ann }
                  - { held: 1955 }
                praise: [{ held: 2001, under: ann }]
            """;
        Assert.Equal(
            [
                "keepers.yaml(7,32): error STC4005: 1995 is certainly outside the lifespan of 'ann', 1950/1990.",
                "keepers.yaml(9,17): error STC4005: 1955 is certainly outside the lifespan of 'bob', 1960/.",
            ],
            BirdDataset.Compile([("schema/keepers.yaml", Schema), ("keepers.yaml", Data)]).Select(p => p.ToString()));
    }
}
