using System.CommandLine;
using Statecraft.Tool.Check.Watch;

namespace Statecraft.Tool.Check;

/// <summary>The command <c>check</c>.</summary>
internal static class CheckCommand
{
    public static Command Of(TextWriter output, TextWriter error, Terminal terminal)
    {
        var (path, records) = (DatasetSource.Argument(), DatasetSource.Records());
        var format = new Option<string>("--format") { Description = CheckFormat.Help, DefaultValueFactory = _ => CheckFormat.Text.Name };
        format.AcceptOnlyFromAmong([.. CheckFormat.All.Select(known => known.Name)]);
        var watch = new Option<bool>("--watch") { Description = "Checks again whenever a file changes, until Ctrl-C. Writes text." };
        var command = new Command("check", "Compiles a dataset and says what is wrong with it, with the line of each mistake.") { path, records, format, watch };
        command.Validators.Add(parsed =>
        {
            // A default is not yet there while a call is validated: only a format that was named counts.
            var named = parsed.GetResult(format) is { Implicit: false } ? parsed.GetValue(format) : null;
            if (parsed.GetValue(watch) && named is not null && named != CheckFormat.Text.Name) parsed.AddError("--watch writes text, and no other format.");
        });
        command.SetAction(parsed =>
        {
            var source = DatasetSource.Of(parsed, path, records);
            return parsed.GetValue(watch)
                ? Watching.Run(source, output, error, terminal)
                : Checking.Run(source, CheckFormat.All.First(known => known.Name == parsed.GetRequiredValue(format)), output, error, terminal);
        });
        return command;
    }
}
