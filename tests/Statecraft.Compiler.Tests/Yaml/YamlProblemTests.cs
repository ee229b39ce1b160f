namespace Statecraft.Compiler.Tests.Yaml;

/// <summary>What plain YAML does not have: each problem where it stands, and all of them, for none of these ends the file.</summary>
public sealed class YamlProblemTests
{
    [Theory]
    [InlineData("a: 1\nb: &x y\n", "a.yaml(2,4): error STC1005: '&x' is an anchor, and anchors are not allowed here; delete it, or put a text that begins with '&' in quotes.", "{a: 1, b: y}")]
    [InlineData("b: &x\n", "a.yaml(1,4): error STC1005: '&x' is an anchor, and anchors are not allowed here; delete it, or put a text that begins with '&' in quotes.", "{b: -}")]
    [InlineData("a:\n  - *x\n", "a.yaml(2,5): error STC1006: '*x' is an alias, and aliases are not allowed here; write the value out, or put a text that begins with '*' in quotes.", "{a: [!]}")]
    [InlineData("*x : 1\na: 2\n", "a.yaml(1,1): error STC1006: '*x' is an alias, and aliases are not allowed here; write the value out, or put a text that begins with '*' in quotes.", "{a: 2}")]
    [InlineData("a: !!str 1\n", "a.yaml(1,4): error STC1007: '!!str' is a tag, and only the schema says of what type a value is; delete it, or put a text that begins with '!' in quotes.", "{a: 1}")]
    [InlineData("a: { <<: *b, c: 1 }\n", "a.yaml(1,6): error STC1008: '<<' would merge keys from elsewhere, which is not allowed here; write the keys out.", "{a: {c: 1}}")]
    [InlineData("a: 1\n---\nb: 2\n", "a.yaml(2,1): error STC1009: A second document begins here, and a file holds one; move it to a file of its own, or delete this line.", "null")]
    [InlineData("a: 1\n...\nb: 2\n", "a.yaml(3,1): error STC1009: A second document begins here, and a file holds one; move it to a file of its own, or delete this line.", "null")]
    [InlineData("# c\n%YAML 9.9\n---\na: 1\n", "a.yaml(2,1): error STC1010: '%YAML 9.9' is a directive, and directives are not allowed here; delete the line.", "{a: 1}")]
    [InlineData("a: 1\nb: 2\na: 3\n", "a.yaml(3,1): error STC1011: The key 'a' is here for the second time in one mapping; keep this one or the first, at a.yaml(1,1).", "{a: 1, b: 2}")]
    [InlineData("a: x\u0007y\n", "a.yaml(1,5): error STC1012: U+0007 is a control character, which no text needs; delete it.", "{a: x\uFFFDy}")]
    [InlineData("a: \0\n", "a.yaml(1,4): error STC1012: U+0000 is a control character, which no text needs; delete it.", "{a: \uFFFD}")]
    [InlineData("# \u009F\na: 1\n", "a.yaml(1,3): error STC1012: U+009F is a control character, which no text needs; delete it.", "{a: 1}")]
    [InlineData("a: \"\\\\x07 \\x7F\"\n", "a.yaml(1,11): error STC1012: U+007F is a control character, which no text needs; delete it.", "{a: \\x07 \uFFFD}")]
    [InlineData("a: \"\\r\"\n", "a.yaml(1,5): error STC1012: U+000D is a control character, which no text needs; delete it.", "{a: \uFFFD}")]
    [InlineData("a: \"\\uD800\"\nb: 1\n", "a.yaml(1,5): error STC1013: \\uD800 is only half of a character (an unpaired surrogate); delete it, or write the whole character.", "{a: \uFFFD, b: 1}")]
    [InlineData("a: \"\\U0000DFFF\"\n", "a.yaml(1,5): error STC1013: \\U0000DFFF is only half of a character (an unpaired surrogate); delete it, or write the whole character.", "{a: \uFFFD}")]
    [InlineData("a: x\u2028y\n", "a.yaml(1,5): error STC1014: U+2028 ends a line for some readers of YAML and not for others; delete it, or write it as \\u2028 within double quotes.", "{a: x\uFFFDy}")]
    [InlineData("a: x\u0085y\n", "a.yaml(1,5): error STC1014: U+0085 ends a line for some readers of YAML and not for others; delete it, or write it as \\u0085 within double quotes.", "{a: x\uFFFDy}")]
    [InlineData("- a\n", "a.yaml(1,1): error STC1017: The file is a list where it should be a mapping; begin it with a key and a colon.", "null")]
    [InlineData("a:b\n", "a.yaml(1,1): error STC1017: The file is a single value where it should be a mapping; begin it with a key and a colon.", "null")]
    [InlineData("[a, b]: c\n", "a.yaml(1,1): error STC1018: A key is one word, and a list cannot be a key; write a word before the colon.", "{}")]
    [InlineData("? { a: b }\n: c\nd: e\n", "a.yaml(1,3): error STC1018: A key is one word, and a mapping cannot be a key; write a word before the colon.", "{d: e}")]
    [InlineData("a: 1\n: 2\n", "a.yaml(2,1): error STC1018: A key is one word, and nothing cannot be a key; write a word before the colon.", "{a: 1}")]
    public void It_is_reported_where_it_stands_and_passed_over(string text, string log, string nodes)
    {
        var read = YamlText.Read(text);

        Assert.Equal(log, read.Log());
        Assert.Equal(nodes, YamlText.Show(read.Root));
    }

    [Fact]
    public void A_raw_half_of_a_character_is_reported_too()
    {
        var read = YamlText.Read("a: \uD83D\nb: \uDE00\uD83D\uDE00\n");

        Assert.Equal(["U+D83D", "U+DE00"], read.Problems.Select(problem => problem.Message[..6]));
        Assert.Equal("{a: \uFFFD, b: \uFFFD😀}", YamlText.Show(read.Root));
    }

    [Fact]
    public void The_second_of_two_keys_names_the_place_of_the_first_in_long_mappings_too()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}: {i}\n"));
        var problem = Assert.Single(YamlText.Read(text + "k50: x\n").Problems);

        Assert.Equal(101, problem.Place.Line);
        Assert.Equal(51, Assert.Single(problem.Related).Line);
    }

    [Fact]
    public void A_message_is_one_line_however_odd_or_long_what_it_quotes()
    {
        var endless = new string('x', 1_000);

        Assert.Contains("The key 'a\\nb' is here", YamlText.Read("\"a\\nb\": 1\n\"a\\nb\": 2\n").Log());
        Assert.Contains($"'&{new string('x', 159)}…' is an anchor", YamlText.Read($"a: &{endless} 1\n").Log());
    }

    [Fact]
    public void A_text_that_begins_like_an_anchor_an_alias_or_a_tag_goes_in_quotes()
    {
        Assert.Equal("", YamlText.Read("a: '*'\nb: \"&x\"\nc: '!'\nd: x & y * z!\n").Log());
    }

    [Fact]
    public void Anchors_and_tags_do_not_shift_the_range_of_their_node()
    {
        var read = YamlText.Read("a: &x !t # why\n  word\nb: !s &y |\n  text\nc: &z [1]\nd: !t\n  e: 1\n");

        Assert.Equal(["&x", "!t", "!s", "&y", "&z", "!t"], read.Problems.Select(problem => problem.Message.Split('\'')[1]));
        Assert.Equal("word", read.Written(read["a"]));
        Assert.Equal("|\n  text", read.Written(read["b"]));
        Assert.Equal("[1]", read.Written(read["c"]));
        Assert.Equal("e: 1", read.Written(read["d"]));
    }

    [Fact]
    public void Sixty_four_levels_are_fine_and_the_sixty_fifth_is_not()
    {
        Assert.Equal("", YamlText.Read($"a: {new string('[', 63)}x{new string(']', 63)}\n").Log());
        Assert.Equal(
            "a.yaml(1,67): error STC1016: Lists and mappings are nested more than 64 deep here; write it flatter.\n" +
            "a.yaml(2,4): error STC1006: '*x' is an alias, and aliases are not allowed here; write the value out, or put a text that begins with '*' in quotes.",
            YamlText.Read($"a: {new string('[', 70)}x{new string(']', 70)}\nb: *x\n").Log());
    }

    [Fact]
    public void All_problems_of_a_file_are_reported_at_once()
    {
        var read = YamlText.Read("""
            a: &x 1
            b: *x
            c: !t 2
            a: "\x00"
            <<: *x
            d: "\uD800"
            [e]: f
            g: { h: 1, h: 2 }
            """);

        Assert.Equal(
            ["STC1005", "STC1006", "STC1007", "STC1011", "STC1012", "STC1008", "STC1013", "STC1018", "STC1011"],
            read.Problems.Select(problem => problem.Kind.Id));
    }
}
