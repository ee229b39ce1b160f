using System.CommandLine;
using Statecraft.Tool.Brief;
using Statecraft.Tool.Check;

namespace Statecraft.Tool;

/// <summary>The <c>statecraft</c> command, as a function of its arguments.</summary>
internal static class StatecraftCommand
{
    /// <returns>0, 1 where a dataset has problems, 2 where the command is misused.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Terminal terminal)
    {
        var root = new RootCommand("Who visited whom, and who transferred what to whom: checks a dataset, and answers questions about it.");
        root.Subcommands.Add(CheckCommand(output, error, terminal));
        root.Subcommands.Add(BriefCommand(output, error, terminal));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            foreach (var mistake in parsed.Errors) error.WriteLine(mistake.Message);
            error.WriteLine("Try 'statecraft --help'.");
            return ExitCode.Misuse;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static Command CheckCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "The folder of the dataset.", DefaultValueFactory = _ => "data" };
        var command = new Command("check", "Compiles a dataset and says what is wrong with it, with the line of each mistake.") { path };
        command.SetAction(parsed => Checking.Run(parsed.GetRequiredValue(path), output, error, terminal));
        return command;
    }

    private static Command BriefCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var first = new Argument<string>("country") { Description = "A country: its id, name or ISO code." };
        var second = new Argument<string>("other") { Description = "The other country." };
        var json = new Option<bool>("--json") { Description = "Writes the same as JSON." };
        var command = new Command("brief", "What two countries have to do with each other: visits and transfers, both ways.") { first, second, json };
        command.SetAction(parsed => Briefings.Run(
            parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(json), output, error, terminal));
        return command;
    }
}
