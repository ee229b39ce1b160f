using System.Text.Json;

namespace Statecraft.Tool.Tests.Editors;

/// <summary>An editor takes what the build takes, and sees the mistakes that people make most.</summary>
public class OurSchemasTests
{
    private const string Visit = "visits:\n  - id: a\n    visitors: [b]\n    host: c\n    sources: [d]\n";

    [Fact]
    public void All_files_of_the_dataset_are_taken()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Data, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Repository.Data, path).Replace('\\', '/');
            var schema = name == "dataset.yaml" ? OurSchemas.Dataset : name.StartsWith("schema/", StringComparison.Ordinal) ? OurSchemas.Schema : OurSchemas.Data;
            Assert.True(schema.Faults(File.ReadAllText(path)) is [], name);
        }
    }

    [Fact]
    public void So_is_the_schema_of_another_dataset()
    {
        Assert.Empty(OurSchemas.Dataset.Faults(File.ReadAllText(Path.Combine(Repository.Ferries, "dataset.yaml"))));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Ferries, "schema"), "*.yaml"))
            Assert.Empty(OurSchemas.Schema.Faults(File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("    dates: 2018\n")]
    [InlineData("    dates: 2018-09-13?\n")]
    [InlineData("    dates: 201X~\n")]
    [InlineData("    dates: 1998~/2008-08\n")]
    [InlineData("    dates: 1991/..\n")]
    [InlineData("    dates: 2010/\n")]
    [InlineData("    dates: \"[..2016-12]\"\n")]
    [InlineData("    stop: \"2\"\n")]
    [InlineData("    occasion: 1994\n")]
    [InlineData("    places: [Baku, { name: Baku, site: a hall }]\n")]
    [InlineData("    accompanies: a-record-of-a-file-that-comes-later\n")]
    [InlineData("countries:\n")]
    [InlineData("transfers:\n  - { id: t, kind: oil, stage: planned, supplier: a, recipient-name: b, amount: ~300..500 million USD, quantity: 40 %, sources: [s] }\n")]
    [InlineData("officials:\n  - { id: o, name: O, tenures: [{ role: mayor, country: a, acting: true }], sources: [{ source: s, for: [name, tenures] }] }\n")]
    [InlineData("sources:\n  - { id: s, kind: book, title: T, url: HTTPS://example.org, page: 'https://example.org/{page}', retrieved: 2020-01-02 }\n")]
    public void What_the_compiler_takes_is_taken(string added) => Assert.Empty(OurSchemas.Data.Faults(Visit + added));

    [Theory]
    [InlineData("    hots: c\n", "#/visits[0].hots: NoAdditionalPropertiesAllowed")]
    [InlineData("    status: hald\n", "#/visits[0].status: NotInEnumeration")]
    [InlineData("    places: Baku\n", "#/visits[0].places: ArrayExpected")]
    [InlineData("    occasion: [summit]\n", "#/visits[0].occasion: NoTypeValidates")]
    [InlineData("    occasion:\n", "#/visits[0].occasion: NoTypeValidates")]
    [InlineData("    dates: September 2018\n", "#/visits[0].dates: PatternMismatch")]
    [InlineData("    journey: To the Caucasus\n", "#/visits[0].journey: PatternMismatch")]
    [InlineData("    stop: 0\n", "#/visits[0].stop: NumberTooSmall")]
    [InlineData("    first: [person, person]\n", "#/visits[0].first: ItemsNotUnique")]
    [InlineData("    meetings: [{ title: speaker }]\n", "#/visits[0].meetings[0]: NotAnyOf")]
    [InlineData("visit:\n  - id: a\n", "#/visit: NoAdditionalPropertiesAllowed")]
    [InlineData("countries:\n  - { id: c, name: C, alpha2: ger, sources: [s] }\n", "#/countries[0].alpha2: PatternMismatch")]
    [InlineData("countries:\n  - { id: c, name: C, sources: [] }\n", "#/countries[0].sources: TooFewItems")]
    [InlineData("countries:\n  - { id: c, sources: [s] }\n", "#/countries[0].name: PropertyRequired")]
    [InlineData("transfers:\n  - { id: t, kind: oil, stage: planned, supplier: a, recipient: b, amount: 5, sources: [s] }\n", "#/transfers[0].amount: StringExpected")]
    [InlineData("transfers:\n  - { id: t, kind: oil, stage: planned, supplier: a, sources: [s] }\n", "#/transfers[0]: NotAllOf")]
    [InlineData("sources:\n  - { id: s, kind: book, title: T, url: www.example.org }\n", "#/sources[0].url: PatternMismatch")]
    public void What_people_get_wrong_is_seen(string added, string fault) => Assert.Contains(fault, OurSchemas.Data.Faults(Visit + added));

    [Theory]
    [InlineData("entity: A\nplural: As\nfields:\n  a: { type: int, sumary: b }\n")]
    [InlineData("entity: A\nplural: As\nfields:\n  a: { summary: b }\n")]
    [InlineData("entity: A\nplural: As\nfields:\n  a: { type: integer }\n")]
    [InlineData("entity: A\nfields: {}\n")]
    [InlineData("entity: a\nplural: As\nfields: {}\n")]
    [InlineData("entity: A\nplural: As\nlifespan: [birth]\nfields: {}\n")]
    [InlineData("types:\n  A: { members: {} }\n")]
    [InlineData("enums:\n  A: { members: [a, b] }\n")]
    [InlineData("type:\n  A: { fields: {} }\n")]
    public void So_is_a_mistake_in_a_schema(string yaml) => Assert.NotEmpty(OurSchemas.Schema.Faults(yaml));

    [Theory]
    [InlineData("name: A\nnamespace: a.b\n")]
    [InlineData("name: A\n")]
    [InlineData("name: A\nnamespace: A.B\nlicense: MIT\n")]
    public void And_one_in_what_a_dataset_is_called(string yaml) => Assert.NotEmpty(OurSchemas.Dataset.Faults(yaml));

    [Fact]
    public void The_settings_of_the_folder_name_files_that_there_are()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));
        var named = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(schema => schema.Name).ToList();
        Assert.Equal(["data/schema/json/data.schema.json", "data/schema/json/dataset.schema.json", "data/schema/json/schema.schema.json"], named);
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(Repository.Root, name)), name));
    }
}
