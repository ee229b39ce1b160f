namespace Statecraft.Tool.Tests;

/// <summary>What a run of the command did.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    public static Ran Command(params string[] args) => On(Terminal.Plain, args);

    public static Ran On(Terminal terminal, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = StatecraftCommand.Run(args, output, error, terminal);
        return new Ran(exitCode, output.ToString(), error.ToString());
    }
}
