using Statecraft.Tool.Check.Frames;

namespace Statecraft.Tool.Tests.Check;

public class FrameTests
{
    [Theory]
    [InlineData("a: bc", "bc", "a: bc", "   ~~")]
    [InlineData("\ta: bc", "bc", "    a: bc", "       ~~")]
    [InlineData("a\t: bc", "bc", "a   : bc", "      ~~")]
    [InlineData("小説: bc", "bc", "小説: bc", "      ~~")]
    [InlineData("a: 小説", "小説", "a: 小説", "   ~~~~")]
    [InlineData("📚: bc", "bc", "📚: bc", "    ~~")]
    [InlineData("👩‍👩‍👧: bc", "bc", "👩‍👩‍👧: bc", "    ~~")]
    [InlineData("🇬🇪: bc", "bc", "🇬🇪: bc", "    ~~")]
    [InlineData("e\u0301: bc", "bc", "e\u0301: bc", "   ~~")]
    [InlineData("\u001b[2J\u202e: bc", "bc", "\uFFFD[2J\uFFFD: bc", "       ~~")]
    public void A_squiggle_stands_under_what_it_is_about(string line, string part, string shown, string squiggle) =>
        Assert.Equal((shown, squiggle), Draw(line, part, 40));

    [Fact]
    public void A_stretch_without_characters_has_a_squiggle_of_one()
    {
        Assert.Equal(new FrameLine("abc", 1, 1), FrameLine.Of("abc", 1, 1, 40));
        Assert.Equal(new FrameLine("abc", 3, 1), FrameLine.Of("abc", 3, 3, 40));
        Assert.Equal(new FrameLine("", 0, 1), FrameLine.Of("", 0, 0, 40));
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa xyz bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "…aaaaaa xyz bbbbbbb…", "        ~~~")]
    [InlineData("xyz bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "xyz bbbbbbbbbbbbbbb…", "~~~")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa xyz", "…aaaaaaaaaaaaaaa xyz", "                 ~~~")]
    public void A_long_line_is_cut_around_the_stretch(string line, string shown, string squiggle) => Assert.Equal((shown, squiggle), Draw(line, "xyz", 20));

    [Fact]
    public void A_stretch_that_is_too_long_is_cut_too()
    {
        var frame = FrameLine.Of("a: " + new string('b', 100), 3, 103, 20);
        Assert.Equal(20, frame.Shown.Length);
        Assert.True(frame.Column + frame.Width <= 20);
    }

    [Fact]
    public void No_cut_is_wider_than_the_screen_and_none_leaves_the_stretch_out()
    {
        const string Line = "小: \t📚 e\u0301 abc 説説説説説説説説 \t\t 👩‍👩‍👧 🇬🇪 xyz";
        for (var width = 20; width < 50; width++)
            foreach (var cell in Cell.Of(Line))
            {
                var frame = FrameLine.Of(Line, cell.Start, cell.Start + 1, width);
                Assert.True(Cell.Of(frame.Shown)[^1].End <= width);
                Assert.True(frame.Column >= 0 && frame.Column + frame.Width <= width);
            }
    }

    private static (string Shown, string Squiggle) Draw(string line, string part, int width)
    {
        var start = line.IndexOf(part, StringComparison.Ordinal);
        var frame = FrameLine.Of(line, start, start + part.Length, width);
        return (frame.Shown, new string(' ', frame.Column) + new string('~', frame.Width));
    }
}
