using System.CommandLine;
using Statecraft.Tool.Check;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Show;

/// <summary>What can be said to <c>statecraft show</c>.</summary>
internal static class ShowCommand
{
    public static Command Of(TextWriter output, TextWriter error, Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The id of a record; with its kind where two kinds have the same, as countries/georgia." };
        var (data, records) = (RecordOptions.Data(), DatasetSource.Records());
        var all = new Option<bool>("--all") { Description = "Names all that refers to it, not only the first of each kind." };
        var json = RecordOptions.Json();
        var command = new Command("show", "One record: what is written of it and where, and everything that refers to it.") { id, data, records, all, json };
        command.SetAction(parsed => Showing.Run(
            parsed.GetRequiredValue(id),
            DatasetSource.Of(parsed, data, records),
            parsed.GetValue(all),
            parsed.GetValue(json),
            output,
            error,
            terminal));
        return command;
    }
}
