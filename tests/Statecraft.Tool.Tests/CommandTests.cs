using System.Globalization;
using System.Text;

namespace Statecraft.Tool.Tests;

public class CommandTests
{
    [Fact]
    public void Help_names_the_commands()
    {
        var ran = Ran.Command("--help");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("\n  statecraft [command] [options]\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("check <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("format <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("brief <country> <other>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("export <dir> <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("stats <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("schema <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("show <id>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("find <words>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("records <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("new <kind>", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_can_be_asked_for()
    {
        var ran = Ran.Command("--version");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", ran.Output);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void The_language_of_the_system_changes_nothing(string culture)
    {
        string[][] calls = [["--help"], ["brief", "israel"], ["brief", "ISRAEL", "IRAN"], ["brief", "israel", "azerbaijan", "--json"], ["stats", Repository.Data]];
        foreach (var call in calls)
        {
            var expected = Ran.Command(call);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Ran.Command(call));
        }
    }

    [Fact]
    public void What_nobody_foresaw_is_one_line_and_no_stack_trace()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(3, StatecraftCommand.Run(["brief", "israel", "georgia"], new FullDisk(), error, Terminal.Plain));
        Assert.Equal("statecraft: The disk is full.\n", error.ToString());
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void A_terminal_has_colours_where_it_can_and_nobody_asks_for_none(bool hasAnsi, string? noColor, bool hasColor) =>
        Assert.Equal(new Terminal(80, hasColor), Terminal.Of(80, hasAnsi, noColor));

    [Fact]
    public void NO_COLOR_leaves_the_words_and_takes_the_colours()
    {
        string[] call = ["brief", "israel", "azerbaijan"];
        Assert.Contains('\u001b', Ran.On(Terminal.Of(100, hasAnsi: true, noColor: null), call).Output);
        Assert.Equal(Ran.Command(call), Ran.On(Terminal.Of(100, hasAnsi: true, noColor: "1"), call));
    }

    [Theory]
    [InlineData]
    [InlineData("chekc")]
    [InlineData("brief", "israel", "georgia", "iran")]
    [InlineData("brief", "israel", "georgia", "--yaml")]
    [InlineData("export")]
    [InlineData("stats", "--yaml")]
    [InlineData("show")]
    [InlineData("find")]
    [InlineData("new")]
    public void A_call_that_makes_no_sense_is_misuse(params string[] args)
    {
        var ran = Ran.Command(args);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.NotEmpty(ran.Error);
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("The disk is full.");
    }
}
