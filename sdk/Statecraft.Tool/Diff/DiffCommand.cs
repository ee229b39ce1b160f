using System.CommandLine;
using System.CommandLine.Help;
using Statecraft.Tool.Check;
using Statecraft.Tool.Diff.Writing;

namespace Statecraft.Tool.Diff;

/// <summary>The <c>diff</c> command, as it is typed.</summary>
internal static class DiffCommand
{
    public static Command Make(TextWriter output, TextWriter error, Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The folder of a dataset; else a git revision, such as main, HEAD~1 or a tag." };
        var @new = new Argument<string?>("new")
        {
            Description = "The same. Left out, it is the folder of the dataset as it is.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var path = new Option<string>("--path") { Description = "The folder of the dataset, for revisions.", DefaultValueFactory = _ => "data" };
        var records = DatasetSource.Records();
        var format = new Option<string>("--format")
        {
            Description = "How it is written; markdown is for a comment on GitHub.",
            DefaultValueFactory = _ => DiffFormat.Text.Name,
        };
        format.AcceptOnlyFromAmong([.. DiffFormat.All.Select(known => known.Name)]);
        var command = new Command("diff", "Says in words of records how two states of a dataset differ, and what kind of release that makes.")
        {
            old, @new, path, records, format, new HelpOption { Action = new RuleHelp(ReleaseRule.Text) },
        };
        command.SetAction(parsed => Diffing.Run(
            parsed.GetRequiredValue(old),
            parsed.GetValue(@new),
            DatasetSource.Of(parsed, path, records),
            DiffFormat.All.First(known => known.Name == parsed.GetRequiredValue(format)),
            output,
            error,
            terminal));
        return command;
    }
}
