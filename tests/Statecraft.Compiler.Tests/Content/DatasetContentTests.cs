using System.Text;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Tests.Content;

public class DatasetContentTests
{
    private const string Schema = """
        entity: Bird
        plural: Birds
        summary: A bird.
        fields:
          name: { type: string, summary: Its name. }
          eggs: { type: int? }
          weight: { type: decimal? }
          rare: { type: bool, default: false }
          ringed: { type: date? }
          hatched: { type: edtf? }
          food: { type: Food* }
          sizes: { type: int* }
          mate: { type: Bird? }
          nests: { type: Nest* }
          homeNest: { type: Nest? }
        types:
          Nest:
            fields:
              tree: { type: string }
              guests: { type: Bird* }
              proves: { type: field* }
              built: { type: edtf* }
        enums:
          Food: { members: { seeds: Of plants., worms: From below. } }
        """;

    private const string Data = """
        birds:
          - id: tit
            former-ids: [old-tit]
            name: Tit
            eggs: 0
            weight: "0.50"
            rare: true
            ringed: 2020-02-29
            hatched: 2019?
            food: [worms, seeds]
            sizes: [0, -1, 2147483647, -2147483648]
            mate: wren
            nests:
              - { tree: Oak, guests: [wren, old-tit], proves: [homeNest, name], built: [1999, 2001/..] }
              - tree: Elm
            homeNest: { tree: Fir }
          - { id: wren, name: Wren }
        """;

    private static readonly DatasetContent Content = Read(Data).Content!;

    private static ContentType Bird => Content.Entities.Single();

    private static ContentRow Tit => Content.RowsOf(Bird).First();

    [Fact]
    public void A_value_is_what_the_file_says()
    {
        Assert.Equal("tit", Value(Tit, "id"));
        Assert.Equal(0, Value(Tit, "eggs"));
        Assert.Equal(0.50m, Value(Tit, "weight"));
        Assert.Equal(true, Value(Tit, "rare"));
        Assert.Equal("2020-02-29", Value(Tit, "ringed"));
        Assert.Equal("2019?", Value(Tit, "hatched"));
        Assert.Equal(["worms", "seeds"], List(Tit, "food"));
        Assert.Equal([0, -1, int.MaxValue, int.MinValue], List(Tit, "sizes"));
    }

    [Fact]
    public void What_is_not_written_is_null_or_empty_or_its_default()
    {
        var wren = Content.RowsOf(Bird).Last();
        Assert.Equal(["former-ids", "food", "sizes", "nests"], Bird.Fields.Where(field => wren[field] is object[] { Length: 0 }).Select(field => field.Name));
        Assert.Equal(["eggs", "weight", "ringed", "hatched", "mate", "homeNest"], Bird.Fields.Where(field => wren[field] is null).Select(field => field.Name));
        Assert.Equal(false, Value(wren, "rare"));
    }

    [Fact]
    public void References_are_the_records_and_nested_values_rows_of_their_own()
    {
        Assert.Equal("Wren", Value(Row(Value(Tit, "mate")), "name"));
        Assert.Equal("Fir", Value(Row(Value(Tit, "homeNest")), "tree"));
        var nests = List(Tit, "nests");
        Assert.Equal(["Oak", "Elm"], nests.Select(nest => Value(Row(nest), "tree")));
        Assert.Equal(["wren", "tit"], List(Row(nests[0]), "guests").Select(guest => Value(Row(guest), "id")));
        Assert.Equal(["homeNest", "name"], List(Row(nests[0]), "proves"));
        Assert.Equal(["1999", "2001/.."], List(Row(nests[0]), "built"));
    }

    [Fact]
    public void Types_and_fields_say_what_the_schema_says()
    {
        Assert.Equal(("Bird", "birds", "A bird."), (Bird.Name, Bird.Plural, Bird.Summary));
        var nest = Bird.Field("nests")!;
        Assert.Equal((FieldKind.Nested, true, "Nest", null), (nest.Kind, nest.IsList, nest.Type!.Name, nest.Type.Plural));
        Assert.Equal(["seeds: Of plants.", "worms: From below."], Bird.Field("food")!.Members.Select(member => $"{member.Name}: {member.Summary}"));
        Assert.Equal(["id", "name", "rare"], Bird.Fields.Where(field => field.IsNeverAbsent).Select(field => field.Name));
        Assert.Null(Bird.Field("beak"));
    }

    [Fact]
    public void Types_and_fields_say_what_a_record_cannot_do_without()
    {
        var content = Read(Data.Replace("birds:", "walks:\n  - { id: first, birds: [tit], on: 2020, seen: 1 }\nbirds:", StringComparison.Ordinal), """
            entity: Walk
            plural: Walks
            when: on
            any-of: [seen, heard]
            fields:
              birds: { type: Sighting+ }
              on: { type: edtf }
              seen: { type: int? }
              heard: { type: int? }
              wet: { type: bool, default: false }
            types:
              Sighting:
                short: bird
                timeless: true
                fields:
                  bird: { type: Bird }
                  song: { type: string? }
            """).Content!;
        var walk = content.Entities.Single(entity => entity.Plural == "walks");
        Assert.Equal(("walk", "on", null), (walk.Singular, walk.When?.Name, walk.ShortField));
        Assert.Equal(["id", "birds", "on"], walk.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        Assert.Equal(["seen", "heard"], Assert.Single(walk.AnyOf).Select(field => field.Name));
        Assert.Equal((null, "false"), (walk.Field("seen")!.Default, walk.Field("wet")!.Default));
        var birds = walk.Field("birds")!;
        Assert.Equal((true, "bird", "Sighting"), (birds.IsTimeless, birds.Type!.ShortField?.Name, birds.Type.Singular));
        Assert.False(walk.Field("on")!.IsTimeless);
    }

    [Fact]
    public void A_file_is_checked_on_its_own_without_what_it_refers_to()
    {
        IEnumerable<string> Check(string text) => Content.Check(new DatasetFile("new.yaml", Encoding.UTF8.GetBytes(text))).Select(problem => problem.ToString());

        Assert.Empty(Check("birds:\n  - { id: a, name: A, mate: nobody }\n"));
        Assert.StartsWith("new.yaml(2,29): error STC3104:", Assert.Single(Check("birds:\n  - { id: a, name: A, eggs: x }\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_with_a_problem_has_no_content()
    {
        var read = Read(Data.Replace("mate: wren", "mate: wern", StringComparison.Ordinal));
        Assert.Null(read.Content);
        Assert.Equal("STC4003", Assert.Single(read.Problems).Kind.Id);
    }

    private static ReadDataset Read(string data, string more = "") => DatasetCompiler.Read(
        new[] { ("dataset.yaml", "name: Birds\nnamespace: Birds\n"), ("schema/birds.yaml", Schema), ("schema/more.yaml", more), ("birds.yaml", data) }
            .Where(file => file.Item2.Length > 0)
            .Select(file => new DatasetFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2))));

    private static object? Value(ContentRow row, string field) => row[row.Type.Field(field)!];

    private static object[] List(ContentRow row, string field) => Assert.IsType<object[]>(Value(row, field));

    private static ContentRow Row(object? value) => Assert.IsType<ContentRow>(value);
}
