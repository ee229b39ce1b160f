namespace Statecraft.Tool.Tests;

public class CommandTests
{
    [Fact]
    public void Help_names_the_commands()
    {
        var ran = Ran.Command("--help");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("check <path>", ran.Output, StringComparison.Ordinal);
        Assert.Contains("brief <country> <other>", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_can_be_asked_for() => Assert.Equal(0, Ran.Command("--version").ExitCode);

    [Theory]
    [InlineData]
    [InlineData("chekc")]
    [InlineData("brief", "israel", "georgia", "iran")]
    [InlineData("brief", "israel", "georgia", "--yaml")]
    public void A_call_that_makes_no_sense_is_misuse(params string[] args)
    {
        var ran = Ran.Command(args);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.NotEmpty(ran.Error);
    }
}
