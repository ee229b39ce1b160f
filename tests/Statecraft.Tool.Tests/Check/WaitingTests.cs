namespace Statecraft.Tool.Tests.Check;

public class WaitingTests
{
    [Fact]
    public void Long_work_is_said_to_go_on_where_somebody_looks()
    {
        using var error = new StringWriter();
        Assert.Equal(7, Waiting.For("Checking data", Slow, error, Terminal.Plain with { HasProgress = true }));
        Assert.Contains("Checking data", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Short_work_and_pipes_are_spared_it()
    {
        using var error = new StringWriter();
        Assert.Equal(7, Waiting.For("Checking data", () => 7, error, Terminal.Plain with { HasProgress = true }));
        Assert.Equal(7, Waiting.For("Checking data", Slow, error, Terminal.Plain));
        Assert.Empty(error.ToString());
    }

    private static int Slow()
    {
        Thread.Sleep(TimeSpan.FromSeconds(1.5));
        return 7;
    }
}
