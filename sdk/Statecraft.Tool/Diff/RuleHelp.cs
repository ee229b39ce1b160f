using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Statecraft.Tool.Diff;

/// <summary>The help of a command with a text below it that would be too long for the list of commands.</summary>
internal sealed class RuleHelp(string text) : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(text.ReplaceLineEndings("\n") + "\n");
        return exitCode;
    }
}
