using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

public sealed class NodeTests
{
    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("two words  ", "two words", "two words")]
    [InlineData("word # comment", "word", "word")]
    [InlineData("'it''s'", "it's", "'it''s'")]
    [InlineData("\"a\\tb\"", "a\tb", "\"a\\tb\"")]
    [InlineData("\"a\n  b\"", "a b", "\"a\n  b\"")]
    [InlineData("a\n  b", "a b", "a\n  b")]
    [InlineData("''", "", "''")]
    [InlineData("|\n  a\n  b\n", "a\nb\n", "|\n  a\n  b")]
    [InlineData("|-\n  a\n\n\n", "a", "|-\n  a")]
    [InlineData("|+\n  a\n\n", "a\n\n\n", "|+\n  a")]
    [InlineData(">\n  a\n  b\n", "a b\n", ">\n  a\n  b")]
    [InlineData("|\n  \ta\n", "\ta\n", "|\n  \ta")]
    [InlineData("|\n", "", "|")]
    [InlineData("😀 é", "😀 é", "😀 é")]
    [InlineData("\"\\N\\L\\P\"", "\u0085\u2028\u2029", "\"\\N\\L\\P\"")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀", "\"\\uD83D\\uDE00\"")]
    [InlineData("\uFFFD", "\uFFFD", "\uFFFD")]
    [InlineData("NO", "NO", "NO")]
    [InlineData("031", "031", "031")]
    [InlineData("~", "~", "~")]
    [InlineData("\"<<\"", "<<", "\"<<\"")]
    [InlineData("a\tb", "a\tb", "a\tb")]
    public void A_scalar_has_its_value_and_the_range_of_its_text_as_written(string yaml, string value, string written)
    {
        foreach (var prefix in new[] { "", "\uFEFF", "# 😀\r\n", "---\n" })
            foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
            {
                var text = $"{prefix}x: [é, 😀]\ny: {yaml}\nz: 1\n".Replace("\r\n", "\n").Replace("\n", lineEnd);
                var read = YamlText.Read(text);

                Assert.Equal("", read.Log());
                var scalar = Assert.IsType<YamlScalar>(read["y"]);
                Assert.Equal(value, scalar.Text);
                Assert.Equal(written.Replace("\n", lineEnd), read.Written(scalar));
                Assert.Equal("1", read.Written(read["z"]));
            }
    }

    [Fact]
    public void A_key_has_the_range_of_its_text_too()
    {
        var read = YamlText.Read("a b: 1\n'c': 2\n? d\n: 3\n{ \"e\": 4 }: 5\n");

        Assert.Equal(["a b", "'c'", "d"], read.Root!.Entries.Select(entry => read.Written(entry.Key)));
    }

    [Fact]
    public void Where_nothing_stands_the_range_is_the_key_or_the_dash()
    {
        var read = YamlText.Read("a:\nb:\n  -\n  - x\n  - c:\nd: { e, f: }\n");

        Assert.Equal("{a: -, b: [-, x, {c: -}], d: {e: -, f: -}}", YamlText.Show(read.Root));
        Assert.Equal("a", read.Written(read["a"]));
        Assert.Equal("-", read.Written(read["b", "0"]));
        Assert.Equal("c", read.Written(read["b", "2", "c"]));
        Assert.Equal("e", read.Written(read["d", "e"]));
        Assert.Equal("f", read.Written(read["d", "f"]));
    }

    [Fact]
    public void An_empty_text_in_quotes_is_not_absent()
    {
        var read = YamlText.Read("a: ''\n");

        Assert.False(Assert.IsType<YamlScalar>(read["a"]).IsAbsent);
    }

    [Fact]
    public void A_mapping_and_a_list_reach_from_their_first_child_to_their_last()
    {
        var read = YamlText.Read("a:\n  - b: 1\n    c: |\n      x\n\n  - d:\n# end\ne: 1\n");

        Assert.Equal("b: 1\n    c: |\n      x", read.Written(read["a", "0"]));
        Assert.Equal("d:", read.Written(read["a", "1"]));
        Assert.Equal("- b: 1\n    c: |\n      x\n\n  - d:", read.Written(read["a"]));
    }

    [Fact]
    public void In_brackets_a_node_reaches_from_bracket_to_bracket()
    {
        var read = YamlText.Read("a: { b: [x, y], c: {}, d: [] }\ne: [f: 1, g]\n");

        Assert.Equal("{ b: [x, y], c: {}, d: [] }", read.Written(read["a"]));
        Assert.Equal("[x, y]", read.Written(read["a", "b"]));
        Assert.Equal("{}", read.Written(read["a", "c"]));
        Assert.Equal("[]", read.Written(read["a", "d"]));
        Assert.Equal("f: 1", read.Written(read["e", "0"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    public void A_file_without_content_is_an_empty_mapping(string text)
    {
        var read = YamlText.Read(text);

        Assert.Equal("", read.Log());
        Assert.Empty(read.Root!.Entries);
    }

    [Fact]
    public void A_list_may_begin_at_the_column_of_its_key()
    {
        Assert.Equal("{a: [b, c], d: e}", YamlText.Show(YamlText.Read("a:\n- b\n- c\nd: e\n").Root));
    }

    [Fact]
    public void Many_keys_keep_their_order()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"key-{i}: {i}\n"));
        var read = YamlText.Read(text);

        Assert.Equal("", read.Log());
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"key-{i}"), read.Root!.Entries.Select(entry => entry.Key.Text));
    }
}
