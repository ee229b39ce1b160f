using System.CommandLine;
using Statecraft.Tool.Check;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Find;

/// <summary>What can be said to <c>statecraft find</c>.</summary>
internal static class FindCommand
{
    public static Command Of(TextWriter output, TextWriter error, Terminal terminal)
    {
        var words = new Argument<string[]>("words") { Description = "Words of a name or an id, in any order.", Arity = ArgumentArity.OneOrMore };
        var (data, records) = (RecordOptions.Data(), DatasetSource.Records());
        var kind = new Option<string?>("--kind") { Description = "The kind of record to look for, as visits." };
        var json = RecordOptions.Json();
        var command = new Command("find", "Finds records by name or id, whatever the accents, the case and a slip of the pen.") { words, data, records, kind, json };
        command.SetAction(parsed => Finding.Run(
            string.Join(' ', parsed.GetRequiredValue(words)),
            DatasetSource.Of(parsed, data, records),
            parsed.GetValue(kind),
            parsed.GetValue(json),
            output,
            error,
            terminal));
        return command;
    }
}
