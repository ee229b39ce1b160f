using System.CommandLine;
using Statecraft.Tool.Check;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>What was asked of <c>statecraft new</c>.</summary>
/// <param name="Kind">The kind of record, as it was typed.</param>
/// <param name="Source">The dataset.</param>
/// <param name="File">The file to write to, from there; null for the one that suits.</param>
/// <param name="Set">Fields as <c>name=value</c>.</param>
/// <param name="Rest">Fields as <c>--name value</c>.</param>
internal sealed record NewRequest(string Kind, DatasetSource Source, string? File, IReadOnlyList<string> Set, IReadOnlyList<string> Rest);

/// <summary>What can be said to <c>statecraft new</c>.</summary>
internal static class NewCommand
{
    public static Command Of(TextWriter output, TextWriter error, Terminal terminal)
    {
        var kind = new Argument<string>("kind") { Description = "The kind of record: visit, official or any other that the schema has." };
        var (data, records) = (RecordOptions.Data(), DatasetSource.Records());
        var file = new Option<string?>("--file") { Description = "The file to write to, from the folder of the dataset. Without it: that of the record most like the new one." };
        var set = new Option<string[]>("--set") { Description = "A field as name=value, for one that is called like an option of this command." };
        var command = new Command(
            "new",
            "Writes a new record into the right file. Its fields are options, as --host georgia, a list is given by several; on a terminal it asks for what is missing.")
        {
            kind, data, records, file, set,
        };

        // The options named after fields are those of the schema, which is not known yet.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Creating.Run(
            new NewRequest(
                parsed.GetRequiredValue(kind),
                DatasetSource.Of(parsed, data, records),
                parsed.GetValue(file),
                parsed.GetValue(set) ?? [],
                [.. parsed.UnmatchedTokens]),
            output,
            error,
            terminal));
        return command;
    }
}
