using System.CommandLine;
using Statecraft.Tool.Diff.Writing;

namespace Statecraft.Tool.Diff;

/// <summary>The <c>diff</c> command, as it is typed.</summary>
internal static class DiffCommand
{
    public static Command Make(TextWriter output, TextWriter error, Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The folder of a dataset, or a git revision: main, HEAD~1, a tag. What is a folder is no revision." };
        var @new = new Argument<string?>("new")
        {
            Description = "The same. Left out, it is the folder of the dataset as it is.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var path = new Option<string>("--path") { Description = "The folder of the dataset, for revisions.", DefaultValueFactory = _ => "data" };
        var format = new Option<string>("--format") { Description = "How it is written; markdown is for a comment on GitHub.", DefaultValueFactory = _ => DiffFormat.Text.Name };
        format.AcceptOnlyFromAmong([.. DiffFormat.All.Select(known => known.Name)]);
        var command = new Command("diff", "Says in words of records how two states of a dataset differ, and what kind of release that makes.\n\n" + ReleaseRule.Text)
        {
            old, @new, path, format,
        };
        command.SetAction(parsed => Diffing.Run(
            parsed.GetRequiredValue(old),
            parsed.GetValue(@new),
            parsed.GetRequiredValue(path),
            DiffFormat.All.First(known => known.Name == parsed.GetRequiredValue(format)),
            output,
            error,
            terminal));
        return command;
    }
}
