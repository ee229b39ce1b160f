namespace Statecraft.Packages.Tests.Running;

/// <summary>What a program said, and how it ended.</summary>
/// <param name="Command">What was run.</param>
/// <param name="ExitCode">With which code it ended.</param>
/// <param name="Output">Its output, with <c>\n</c>.</param>
/// <param name="Error">Its error output, with <c>\n</c>.</param>
internal sealed record Ran(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Everything that it said, for a test that failed.</summary>
    public override string ToString() => $"{Command} ended with {ExitCode}.\n{Output}\n{Error}";

    /// <summary>Fails where it failed.</summary>
    public Ran Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <summary>Fails where it did not fail.</summary>
    public Ran Failed()
    {
        Assert.True(ExitCode != 0, ToString());
        return this;
    }

    /// <summary>Fails where this is not in its output.</summary>
    public Ran Says(string part)
    {
        Assert.True(Output.Contains(part, StringComparison.Ordinal), $"'{part}' was not said.\n{this}");
        return this;
    }
}
