namespace Statecraft.Compiler.Tests.Schema;

public class SchemaProblemTests
{
    private const string Head = "entity: Bird\nplural: Birds\nfields:\n";

    [Theory]
    [InlineData("  name: { type: sting }", "(4,17): error STC2004: 'sting' is no type: not built in, and no entity, nested type or enum of this schema has that name; did you mean 'string'?")]
    [InlineData("  name: { type: Brid* }", "(4,17): error STC2004: 'Brid' is no type: not built in, and no entity, nested type or enum of this schema has that name; did you mean 'Bird'?")]
    [InlineData("  name: { type: string, uniqe: true }", "(4,25): error STC2001: 'uniqe' is no word that a field can have; did you mean 'unique'?")]
    [InlineData("  name: { summary: Its name. }", "(4,9): error STC2002: 'type' is missing in the field 'name'; add it.")]
    [InlineData("  Name: { type: string }", "(4,3): error STC2005: 'Name' cannot be a name here; a field starts with a small letter, and its words are joined by hyphens.")]
    [InlineData("  id: { type: string }", "(4,3): error STC2006: 'id' becomes Id in C#, and that is taken: every record has it already; choose another name.")]
    [InlineData("  bird: { type: string }", "(4,3): error STC2006: 'bird' becomes Bird in C#, and that is taken: by Bird itself; choose another name.")]
    [InlineData("  equals: { type: string }", "(4,3): error STC2006: 'equals' becomes Equals in C#, and that is taken: by C#; choose another name.")]
    [InlineData("  name: { type: string, min: 1 }", "(4,30): error STC2009: 'min' does not go with the type string; it goes with int and decimal.")]
    [InlineData("  eggs: { type: int, pattern: a }", "(4,31): error STC2009: 'pattern' does not go with the type int; it goes with slug, string, text and uri.")]
    [InlineData("  names: { type: string*, unique: true }", "(4,35): error STC2009: 'unique' does not go with the type string*; it goes with a single slug, string or int of an entity.")]
    [InlineData("  mate: { type: Bird?, symmetric: true }", "(4,35): error STC2009: 'symmetric' does not go with the type Bird?; it goes with a list of Bird, written with *, in Bird itself.")]
    [InlineData("  name: { type: string?, default: x }", "(4,35): error STC2009: 'default' does not go with the type string?; a field with a default is never absent; drop the question mark.")]
    [InlineData("  eggs: { type: int, default: six }", "(4,31): error STC2010: The default 'six' does not fit the type int. 'six' is no whole number between -2147483648 and 2147483647; write digits only, as '365'.")]
    [InlineData("  eggs: { type: int, unique: perhaps }", "(4,30): error STC2003: 'unique' must be true or false.")]
    [InlineData("  eggs: { type: int, min: few }", "(4,27): error STC2003: 'min' must be a number.")]
    [InlineData("  eggs: int", "(4,9): error STC2003: 'eggs' must be a mapping, 'name: value' a line.")]
    [InlineData("  name: { type: string }\nwhen: name", "(5,7): error STC2009: 'when' does not go with the type string; it names a field of the type edtf.")]
    [InlineData("  name: { type: string }\nwhen: seen", "(5,7): error STC2008: 'seen' is no field of Bird; known are name.")]
    [InlineData("  name: { type: string }\nlifespan: [name, nmae]", "(5,18): error STC2008: 'nmae' is no field of Bird; did you mean 'name'?")]
    [InlineData("  name: { type: string }\nindex: [[name]]", "(5,8): error STC2009: 'index' does not go with the type string; a further index has two different fields or more; put 'index: true' on a single one.")]
    [InlineData("  name: { type: string }\nmembers: [x]", "(5,10): error STC2003: 'members' must be true or false.")]
    [InlineData("  name: { type: string }\nunits:\n  2x: Twice.", "(6,3): error STC2005: '2x' cannot be a name here; a unit is a short word that starts with a letter or is a sign, and no currency, which needs no declaration.")]
    [InlineData("  name: { type: string }\nunits:\n  m: Metres.", "(6,3): error STC2005: 'm' cannot be a name here; in an amount it would read as million; write the unit out, as in metre.")]
    [InlineData("  name: { type: string }\nunits:\n  USD: Dollars.", "(6,3): error STC2005: 'USD' cannot be a name here; a unit is a short word that starts with a letter or is a sign, and no currency, which needs no declaration.")]
    [InlineData("  name: { type: string }\nenums:\n  BirdJsonConverter: { members: { one: One. } }", "(1,9): error STC2006: 'BirdJsonConverter' becomes BirdJsonConverter in C#, and that is taken: by BirdJsonConverter; choose another name.")]
    [InlineData("  name: { type: string }\nenums:\n  Dataset: { members: { one: One. } }", "(6,3): error STC2006: 'Dataset' becomes Dataset in C#, and that is taken: by the class that says what the dataset is; choose another name.")]
    public void A_mistake_in_a_schema_is_reported_where_it_stands(string rest, string problem) =>
        Assert.Equal(["schema/birds.yaml" + problem], BirdDataset.LinesOfSchema(Head + rest + "\n"));

    [Fact]
    public void Two_fields_that_become_one_name_are_reported() =>
        Assert.Equal(
            ["schema/birds.yaml(5,3): error STC2006: 'wingSpan' becomes WingSpan in C#, and that is taken: by the field 'wing-span'; choose another name."],
            BirdDataset.LinesOfSchema(Head + "  wing-span: { type: int }\n  wingSpan: { type: int }\n"));

    [Fact]
    public void A_way_back_may_not_take_the_name_of_a_field() =>
        Assert.Equal(
            ["schema/birds.yaml(5,35): error STC2006: 'name' becomes Name in C#, and that is taken: by the field 'name'; choose another name."],
            BirdDataset.LinesOfSchema(Head + "  name: { type: string }\n  parent: { type: Bird?, inverse: name }\n"));

    [Fact]
    public void A_nested_type_inside_itself_is_reported_also_through_two_others()
    {
        Assert.Equal(
            ["schema/birds.yaml(6,3): error STC2007: The nested type Nest contains itself (inner); make one of them an entity and refer to it by id."],
            BirdDataset.LinesOfSchema(Head + "  nest: { type: Nest? }\ntypes:\n  Nest: { fields: { inner: { type: Nest? } } }\n"));
        Assert.Equal(
            ["schema/birds.yaml(6,3): error STC2007: The nested type A contains itself (b → c → a); make one of them an entity and refer to it by id."],
            BirdDataset.LinesOfSchema(
                Head + "  nest: { type: A? }\ntypes:\n  A: { fields: { b: { type: B? } } }\n  B: { fields: { c: { type: C* } } }\n  C: { fields: { a: { type: A+ } } }\n"));
    }

    [Fact]
    public void Names_that_are_declared_twice_or_built_in_are_reported() =>
        Assert.Equal(
            [
                "schema/birds.yaml(6,3): error STC2012: Bird is declared twice; it was declared first at schema/birds.yaml(1,9).",
                "schema/birds.yaml(7,3): error STC2006: 'Date' becomes Date in C#, and that is taken: it is a built-in type; choose another name.",
                "schema/birds.yaml(8,3): error STC2005: 'wing' cannot be a name here; an entity, a type or an enum starts with a capital letter and has letters and digits only.",
            ],
            BirdDataset.LinesOfSchema(
                Head + "  name: { type: string }\ntypes:\n  Bird: { fields: { x: { type: int } } }\n  Date: { fields: { x: { type: int } } }\n  wing: { fields: { x: { type: int } } }\n"));

    [Fact]
    public void An_inverse_names_a_reference_of_the_nested_type() =>
        Assert.Equal(
            ["schema/birds.yaml(4,36): error STC2008: 'bird' is no field of Nest that refers to a record; known are owner."],
            BirdDataset.LinesOfSchema(Head + "  nests: { type: Nest*, inverse: { bird: owned } }\ntypes:\n  Nest: { fields: { owner: { type: Bird } } }\n"));

    [Fact]
    public void Members_of_an_enum_differ_in_CSharp_too() =>
        Assert.Equal(
            ["schema/birds.yaml(6,37): error STC2006: 'fieldMouse' becomes FieldMouse in C#, and that is taken: by the member 'field-mouse'; choose another name."],
            BirdDataset.LinesOfSchema(Head + "  food: { type: Food }\nenums:\n  Food: { members: { field-mouse: , fieldMouse: } }\n"));

    [Fact]
    public void A_dataset_needs_its_name_and_its_namespace()
    {
        Assert.Equal(
            ["dataset.yaml(1,1): error STC2013: The dataset has no file 'dataset.yaml' in its folder; add one with its name and namespace."],
            BirdDataset.Compile([], dataset: null).Select(p => p.ToString()));
        Assert.Equal(
            [
                "dataset.yaml(1,1): error STC2002: 'namespace' is missing in dataset.yaml; add it.",
                "dataset.yaml(2,1): error STC2001: 'namspace' is no word that dataset.yaml can have; did you mean 'namespace'?",
            ],
            BirdDataset.Compile([], "name: Birds\nnamspace: Birds\n").Select(p => p.ToString()));
        Assert.Equal(
            ["dataset.yaml(2,12): error STC2005: 'my.birds' cannot be a name here; a namespace is words that start with a capital letter, joined by dots."],
            BirdDataset.Compile([], "name: Birds\nnamespace: my.birds\n").Select(p => p.ToString()));
    }

    [Fact]
    public void A_pattern_that_never_ends_is_reported_and_does_not_hang()
    {
        var problems = BirdDataset.Compile(
        [
            ("schema/birds.yaml", Head + "  ring: { type: string, pattern: \"(a+)+b\" }\n"),
            ("birds.yaml", $"birds:\n  - {{ id: one, ring: {new string('a', 40)} }}\n  - {{ id: two, ring: {new string('a', 41)} }}\n"),
        ]);
        Assert.Equal("STC2014", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void A_field_of_an_unknown_type_has_no_other_problem_in_the_schema_or_in_the_data() =>
        Assert.Equal(
            ["STC2004"],
            BirdDataset.Compile(
            [
                ("schema/birds.yaml", "entity: Bird\nplural: Birds\nwhen: seen\nindex: [[name, seen]]\nfields:\n  name: { type: string }\n  seen: { type: edft, unique: true, index: true, pattern: x }\n"),
                ("birds.yaml", "birds:\n  - { id: one, name: One, seen: 2018 }\n  - { id: two, name: Two, seen: [2018] }\n"),
            ]).Select(p => p.Kind.Id));

    [Fact]
    public void Code_follows_from_what_could_be_understood_unless_two_things_become_one_name()
    {
        Assert.Contains("Bird.g.cs", Sources("  name: { type: sting }\n"));
        Assert.Empty(Sources("  wing-span: { type: int }\n  wingSpan: { type: int }\n"));

        static IEnumerable<string> Sources(string fields) => DatasetCompiler.Compile(
        [
            new DatasetFile("dataset.yaml", "name: Birds\nnamespace: Birds\n"u8.ToArray()),
            new DatasetFile("schema/birds.yaml", System.Text.Encoding.UTF8.GetBytes(Head + fields)),
        ]).Sources.Select(s => s.Name);
    }

    [Fact]
    public void Data_is_checked_against_a_schema_that_has_mistakes_as_far_as_it_goes() =>
        Assert.Equal(
            ["STC3002", "STC2004"],
            BirdDataset.Compile(
            [
                ("schema/birds.yaml", Head + "  name: { type: string }\n  food: { type: Fud }\n"),
                ("birds.yaml", "birds:\n  - { id: one, name: One, food: mice, nmae: x }\n"),
            ]).Select(p => p.Kind.Id));
}
