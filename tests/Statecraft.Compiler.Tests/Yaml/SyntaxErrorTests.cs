namespace Statecraft.Compiler.Tests.Yaml;

/// <summary>What the parser stops at, in words and at the place where it has to be put right.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n  b: 1\n c: 2\n", "3,2 STC1002 The indentation is broken: this line begins at no column where a list or a mapping above it does.")]
    [InlineData("a:\n  - x\n - y\n", "3,2 STC1002 The indentation is broken: this line begins at no column where a list or a mapping above it does.")]
    [InlineData("  a: 1\nb: 2\n", "2,1 STC1002 The indentation is broken: this line begins at no column where a list or a mapping above it does.")]
    [InlineData("a: 1\n- b\n", "2,1 STC1002 The indentation is broken: this line begins at no column where a list or a mapping above it does.")]
    [InlineData("- a\nb: 1\n", "2,1 STC1002 The indentation is broken: this line begins at no column where a list or a mapping above it does.")]
    [InlineData("a: 1\n  b: 2\n", "2,3 STC1002 The indentation is broken: this line is indented deeper than the one above it, which has its value already.")]
    [InlineData("a: |\n     \n  foo\n", "3,1 STC1002 The indentation is broken: an empty line above this text has more spaces than its first line.")]
    [InlineData("a: \"unclosed\nb: 1\n", "1,4 STC1003 The quote that opens here is not closed where it should be; put \" at the end of the text.")]
    [InlineData("a: \"unclosed", "1,4 STC1003 The quote that opens here is not closed where it should be; put \" at the end of the text.")]
    [InlineData("x:\n  a: \"foo\n  b: \"bar\"\n", "2,6 STC1003 The quote that opens here is not closed where it should be; put \" at the end of the text.")]
    [InlineData("a: 'unclosed\nb: 1\n", "1,4 STC1003 The quote that opens here is not closed where it should be; put ' at the end of the text.")]
    [InlineData("a: 'foo\nb: 'bar'\n", "1,4 STC1003 The quote that opens here is not closed where it should be; put ' at the end of the text.")]
    [InlineData("a: 'foo\n---\n", "1,4 STC1003 The quote that opens here is not closed where it should be; put ' at the end of the text.")]
    [InlineData("a: {x: \"b}\n", "1,8 STC1003 The quote that opens here is not closed where it should be; put \" at the end of the text.")]
    [InlineData("a: 'It's'\n", "1,8 STC1004 This cannot be read as YAML: something stands after the closing quote; a quote within the text is written ''.")]
    [InlineData("a: \"x\" y\n", "1,8 STC1004 This cannot be read as YAML: something stands after the closing quote; a quote within the text is written \\\".")]
    [InlineData("a: foo: bar\n", "1,7 STC1004 This cannot be read as YAML: a text with a colon and a space in it goes in quotes.")]
    [InlineData("a: 1\nfoo\nb: 2\n", "2,1 STC1004 This cannot be read as YAML: this line has no key with a colon and a space after it; if it goes on with the text above, indent it.")]
    [InlineData("a: [b]]\n", "1,7 STC1004 This cannot be read as YAML: ']' is left over after the value.")]
    [InlineData("a: [b, c\nd: e\n", "1,4 STC1004 This cannot be read as YAML: this '[' has no closing ']', or a comma is missing after it.")]
    [InlineData("a:\n  - b: { c: 1\n  - d: e\n", "2,8 STC1004 This cannot be read as YAML: this '{' has no closing '}', or a comma is missing after it.")]
    [InlineData("a: [\"b\" \"c\"]\n", "1,9 STC1004 This cannot be read as YAML: here a comma or the closing ']' is missing.")]
    [InlineData("{a: 1 b: 2}", "1,8 STC1004 This cannot be read as YAML: here a comma or the closing '}' is missing.")]
    [InlineData("a: [b,#c\n]\n", "1,6 STC1004 This cannot be read as YAML: a space is missing before the '#' of a comment.")]
    [InlineData("a: @foo\n", "1,4 STC1004 This cannot be read as YAML: a text cannot begin with '@'; put it in quotes.")]
    [InlineData("a: ]\n", "1,4 STC1004 This cannot be read as YAML: a text cannot begin with ']'; put it in quotes.")]
    [InlineData("a: %foo\n", "1,4 STC1004 This cannot be read as YAML: a text cannot begin with '%'; put it in quotes.")]
    [InlineData("a: ? b\n", "1,4 STC1004 This cannot be read as YAML: a text cannot begin with '?'; put it in quotes.")]
    [InlineData("a: - b\n", "1,4 STC1004 This cannot be read as YAML: a list cannot begin here; put '- ' on a line of its own, or the text in quotes.")]
    [InlineData("a: \"b \\q\"\n", "1,7 STC1004 This cannot be read as YAML: '\\q' is no escape; write a backslash twice, or put the text in single quotes.")]
    [InlineData("a: \"\\xZZ\"\n", "1,5 STC1004 This cannot be read as YAML: '\\xZZ' is no escape; write a backslash twice, or put the text in single quotes.")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "1,5 STC1004 This cannot be read as YAML: '\\UFFFFFFFF' is no escape; write a backslash twice, or put the text in single quotes.")]
    [InlineData("a: |x\n b\n", "1,4 STC1004 This cannot be read as YAML: after '|' the line ends, and the text begins on the next one; a text that begins with '|' goes in quotes.")]
    [InlineData("a: 1\n... x\n", "2,1 STC1004 This cannot be read as YAML: nothing may stand on a line with '...' or after it.")]
    [InlineData("a: *\n", "1,4 STC1006 '*' is an alias, and aliases are not allowed here; write the value out, or put a text that begins with '*' in quotes.")]
    [InlineData("a: & b\n", "1,4 STC1005 '&' is an anchor, and anchors are not allowed here; delete it, or put a text that begins with '&' in quotes.")]
    [InlineData("a: !foo!bar x\n", "1,4 STC1007 '!foo!bar' is a tag, and only the schema says of what type a value is; delete it, or put a text that begins with '!' in quotes.")]
    [InlineData("a: 1\n%YAML 1.2\n---\nb: 1\n", "2,1 STC1010 '%YAML 1.2' is a directive, and directives are not allowed here; delete the line.")]
    public void It_ends_the_file_and_is_said_in_plain_words(string text, string expected)
    {
        var read = YamlText.Read(text);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(expected, $"{problem.Place.Line},{problem.Place.Column} {problem.Kind.Id} {problem.Message}");
        Assert.Null(read.Root);
    }

    [Fact]
    public void What_was_found_before_it_is_reported_too()
    {
        var read = YamlText.Read("a: &x 1\na: 2\nb: \u0001\nc: 'd\n");

        Assert.Equal(["STC1005", "STC1011", "STC1012", "STC1003"], read.Problems.Select(problem => problem.Kind.Id));
    }
}
