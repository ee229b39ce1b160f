using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\nb\r\nc\rd\u0085e\u2028f\u2029g\n")]
    [InlineData("\r\n\n\r\r\n")]
    public void Lines_end_where_the_editor_ends_them(string text)
    {
        var map = LineMap.Of(text);
        var (line, column) = (1, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            var place = map.Place("p", new TextRange(i, i));
            Assert.Equal((line, column), (place.Line, place.Column));
            if (i == text.Length) break;
            var ends = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }
    }

    [Fact]
    public void A_place_has_an_end_too()
    {
        var place = LineMap.Of("ab\ncd\n").Place("p", new TextRange(1, 4));

        Assert.Equal("p(1,2)", place.ToString());
        Assert.Equal((3, 2, 2), (place.Length, place.EndLine, place.EndColumn));
    }
}
