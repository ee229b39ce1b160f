using System.Security.Cryptography;
using System.Text;

namespace Statecraft.Compiler.Tests.Linking;

/// <summary>The fingerprint of a dataset is that of a text which anybody can write by hand, and changes with what the records say and by nothing else.</summary>
public sealed class ContentHashTests
{
    private const string Dataset = "name: Birds\nnamespace: Birds\nversion: 1.0.0\n";

    private const string Schema = """
        entity: Bird
        plural: Birds
        summary: A bird.
        fields:
          name: { type: string, summary: Its name. }
          song: { type: text? }
          eggs: { type: int?, min: 0 }
          weight: { type: decimal? }
          rare: { type: bool, default: false }
          ringed: { type: date? }
          hatched: { type: edtf? }
          cost: { type: measure? }
          page: { type: uri? }
          food: { type: Food* }
          sizes: { type: int* }
          spells: { type: edtf* }
          friends: { type: Bird*, symmetric: true }
          mate: { type: Bird? }
          nests: { type: Nest* }
          home: { type: Nest? }
        types:
          Nest:
            short: tree
            fields:
              tree: { type: string }
              guests: { type: Bird* }
              proves: { type: field* }
        enums:
          Food: { members: { seeds: Of plants., worms: From below. } }
        """;

    private const string Walks = "entity: Walk\nplural: Walks\nwhen: day\nfields:\n  day: { type: edtf? }\n";

    private const string Tit = """
        birds:
          - id: tit
            former-ids: [old-tit]
            name: Tit
            song: "one\\\ntwo"
            eggs: 0
            weight: "0.50"
            ringed: 2020-02-29
            hatched: 2019?
            cost: ~5 billion USD
            page: https://example.org/#tit
            food: [worms, seeds]
            sizes: [0, -1, 2147483647, -2147483648]
            spells: [1999, 2001/..]
            friends: [wren]
            mate: old-tit
            nests: [Oak, { tree: Elm, guests: [wren, old-tit], proves: [former-ids, name] }]
            home: Fir

        """;

    private const string Wren = "  - { id: wren, name: Ærø }\n";

    private const string Walked = "walks:\n  - { id: b, day: 1999 }\n  - { id: a, day: 2000 }\n";

    /// <summary>By hand, from the definition.</summary>
    private const string Text = """
        Bird tit
         cost: measure ~5 billion USD
         eggs: int 0
         food: Food* worms
         food: Food* seeds
         former-ids: slug* old-tit
         friends: Bird* wren
         hatched: edtf 2019?
         home: Nest
          tree: string Fir
         mate: Bird tit
         name: string Tit
         nests: Nest*
          tree: string Oak
         nests: Nest*
          guests: Bird* wren
          guests: Bird* tit
          proves: field* former-ids
          proves: field* name
          tree: string Elm
         page: uri https://example.org/#tit
         rare: bool false
         ringed: date 2020-02-29
         sizes: int* 0
         sizes: int* -1
         sizes: int* 2147483647
         sizes: int* -2147483648
         song: text one\\\ntwo
         spells: edtf* 1999
         spells: edtf* 2001/..
         weight: decimal 0.50
        Bird wren
         friends: Bird* tit
         name: string Ærø
         rare: bool false
        Walk a
         day: edtf 2000
        Walk b
         day: edtf 1999

        """;

    [Fact]
    public void It_is_the_SHA_256_of_the_text_that_the_definition_says() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n")))), Hash());

    [Fact]
    public void A_text_longer_than_any_buffer_is_hashed_too()
    {
        var song = new string('é', 99_000);
        var text = Text.Replace("song: text one\\\\\\ntwo", "song: text " + song, StringComparison.Ordinal);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")))),
            Hash(birds: (Tit + Wren).Replace("one\\\\\\ntwo", song, StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_orders_comments_and_what_is_said_of_the_whole_do_not_change_it()
    {
        Assert.Equal(Hash(), Hash(dataset: "name: Other\nnamespace: Other\nversion: 2.0.0\nlicence: MIT\nsummary: Of birds.\n"));
        Assert.Equal(Hash(), Hash(birds: "# A comment.\nbirds:\n" + Wren + Tit["birds:\n".Length..]));
        Assert.Equal(Hash(), Hash(birds: Tit, more: "birds:\n" + Wren));
        Assert.Equal(Hash(), Hash(birds: Tit.Replace("    eggs: 0\n", "", StringComparison.Ordinal).Replace("    name: Tit\n", "    name: 'Tit'\n    eggs: 0\n    rare: false\n", StringComparison.Ordinal) + Wren));
        Assert.Equal(Hash(), Hash(birds: Tit.Replace("    friends: [wren]\n", "", StringComparison.Ordinal) + Wren.Replace("Ærø", "Ærø, friends: [tit]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_schema_that_says_the_same_otherwise_does_not_change_it()
    {
        Assert.Equal(Hash(), Hash(schema: Schema.Replace("Its name.", "What it is called.", StringComparison.Ordinal)));
        Assert.Equal(Hash(), Hash(schema: Schema.Replace("seeds: Of plants., worms: From below.", "worms: From below., seeds: Of plants., bread: New.", StringComparison.Ordinal)));
        Assert.Equal(Hash(), Hash(schema: Schema.Replace("min: 0", "min: -1", StringComparison.Ordinal)));
        Assert.Equal(Hash(), Hash(schema: Schema.Replace("mate: { type: Bird? }", "new: { type: string? }\n  mate: { type: Bird? }", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("    eggs: 0\n", "    eggs: 1\n")]
    [InlineData("    eggs: 0\n", "")]
    [InlineData("name: Tit", "name: Tits")]
    [InlineData("old-tit", "older-tit")]
    [InlineData("[worms, seeds]", "[seeds, worms]")]
    [InlineData("[0, -1,", "[-1, 0,")]
    [InlineData("2001/..", "2001/")]
    [InlineData("one\\\\\\ntwo", "one\\\\ntwo")]
    [InlineData("nests: [Oak, { tree: Elm,", "nests: [{ tree: Oak, guests: [wren] }, { tree: Elm,")]
    [InlineData("    ringed: 2020-02-29\n", "    ringed: 2020-02-29\n    rare: true\n")]
    [InlineData("id: wren", "id: wrens")]
    public void A_value_that_changes_changes_it(string was, string now)
    {
        var birds = (Tit + Wren).Replace(was, now, StringComparison.Ordinal);
        if (was == "id: wren") birds = birds.Replace("[wren", "[wrens", StringComparison.Ordinal);
        Assert.NotEqual(Hash(), Hash(birds: birds));
    }

    [Theory]
    [InlineData("eggs: { type: int?", "eggs: { type: decimal?")]
    [InlineData("name: { type: string,", "name: { type: text,")]
    [InlineData("food: { type: Food* }", "food: { type: slug* }")]
    public void The_type_of_a_field_that_holds_a_value_changes_it(string was, string now) =>
        Assert.NotEqual(Hash(), Hash(schema: Schema.Replace(was, now, StringComparison.Ordinal)));

    [Fact]
    public void A_record_more_or_less_changes_it()
    {
        Assert.NotEqual(Hash(), Hash(birds: Tit + Wren + "  - { id: robin, name: Robin }\n"));
        Assert.NotEqual(Hash(), Hash(birds: Tit + Wren, walks: ""));
    }

    private static string Hash(string dataset = Dataset, string schema = Schema, string birds = Tit + Wren, string more = "", string walks = Walked)
    {
        var read = DatasetCompiler.Read(
            new[] { ("dataset.yaml", dataset), ("schema/birds.yaml", schema), ("schema/walks.yaml", Walks), ("birds.yaml", birds), ("more.yaml", more), ("walks.yaml", walks) }
                .Select(file => new DatasetFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2))));
        Assert.Empty(read.Problems);
        return read.Content!.ContentHash;
    }
}
