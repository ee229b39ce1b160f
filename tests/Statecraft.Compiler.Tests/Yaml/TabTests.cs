namespace Statecraft.Compiler.Tests.Yaml;

public sealed class TabTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "2,1")]
    [InlineData("a:\n  b: 1\n \t c: 2\n", "3,2")]
    [InlineData("a:\n\tb: 1\n\tc:\n\t\td: 1\n\t\te: 2\nf: 1\n", "2,1 3,1 4,1 5,1")]
    [InlineData("a:\r\n\tb: 1\r\n\tc: 2\r\n", "2,1 3,1")]
    [InlineData("a: [\n\tb,\n\tc\n]\n", "2,1 3,1")]
    [InlineData("a: 1\n\t# comment\nb: 2\n", "2,1")]
    [InlineData("a: 1\n\t\nb: 2\n", "2,1")]
    [InlineData("\ta: 1\n", "1,1")]
    [InlineData("\uFEFF\ta: 1\n", "1,2")]
    [InlineData("a: x\n\ty\n", "2,1")]
    [InlineData("a: |\n  \tx\nb: \"c\n\td\"\ne:\n\tf: 1\n", "6,1")]
    public void A_tab_that_indents_is_reported_where_it_stands(string text, string places)
    {
        var read = YamlText.Read(text);

        Assert.All(read.Problems, problem => Assert.Equal("A tab stands in the indentation; indent with spaces only.", problem.Message));
        Assert.Equal(places, string.Join(' ', read.Problems.Select(problem => $"{problem.Place.Line},{problem.Place.Column}")));
    }

    [Theory]
    [InlineData("a: |\n  \tx\n  y\tz\n")]
    [InlineData("a: >\n  x\n  \ty\n\n  z\n")]
    [InlineData("a: \"x\n\ty\"\n")]
    [InlineData("a: 'x\n\ty'\n")]
    [InlineData("a:\tx\nb: y\t# comment\n")]
    [InlineData("a: [x,\ty]\n")]
    [InlineData("a: 1\t\n")]
    [InlineData("#\tcomment\n")]
    public void A_tab_within_a_text_or_after_the_key_is_fine(string text)
    {
        Assert.Equal("", YamlText.Read(text).Log());
    }

    [Fact]
    public void Other_characters_in_the_same_file_are_reported_all_the_same()
    {
        var read = YamlText.Read("a: \u0001\nb: \"\\uD800\"\nc:\n\td: 1\n");

        Assert.Equal(["STC1012", "STC1013", "STC1001"], read.Problems.Select(problem => problem.Kind.Id));
        Assert.Null(read.Root);
    }
}
