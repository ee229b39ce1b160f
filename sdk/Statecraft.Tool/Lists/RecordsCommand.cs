using System.CommandLine;
using Statecraft.Tool.Check;

namespace Statecraft.Tool.Lists;

/// <summary>What can be said to <c>statecraft records</c>.</summary>
internal static class RecordsCommand
{
    private const string Help =
        "Writes the list of the records of a dataset, by which datasets of others refer to them. A package of a dataset hands it to those who build on it: "
        + "put it into the package, and add it there as AdditionalFiles with the metadata StatecraftRecords, in buildTransitive.";

    public static Command Of(TextWriter output, TextWriter error, Terminal terminal)
    {
        var (path, records) = (DatasetSource.Argument(), DatasetSource.Records());
        var file = new Option<string?>("--output") { Description = "The file to write to, as data.records.txt. Without it, the list goes to the standard output." };
        var command = new Command("records", Help) { path, records, file };
        command.SetAction(parsed => ListWriting.Run(DatasetSource.Of(parsed, path, records), parsed.GetValue(file), output, error, terminal));
        return command;
    }
}
