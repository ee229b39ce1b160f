using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Statecraft.Tool.Brief;
using Statecraft.Tool.Check;
using Statecraft.Tool.Create;
using Statecraft.Tool.Diff;
using Statecraft.Tool.Editors;
using Statecraft.Tool.Export;
using Statecraft.Tool.Find;
using Statecraft.Tool.Format;
using Statecraft.Tool.Import;
using Statecraft.Tool.Lists;
using Statecraft.Tool.Show;
using Statecraft.Tool.Stats;

namespace Statecraft.Tool;

/// <summary>The <c>statecraft</c> command, as a function of its arguments.</summary>
internal static class StatecraftCommand
{
    /// <summary>Runs it. Whatever goes wrong is a line on the error output, never a stack trace.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Terminal terminal)
    {
        // The same words on every machine: the parser would speak the language of the system in the middle of ours.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return Invoke(args, output, error, terminal);
        }
        catch (Exception exception)
        {
            error.WriteLine($"statecraft: {exception.Message}");
            return ExitCode.Failure;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, TextWriter output, TextWriter error, Terminal terminal)
    {
        var parsed = Root(output, error, terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var mistake in parsed.Errors) error.WriteLine(mistake.Message);
            error.WriteLine("Try 'statecraft --help'.");
            return ExitCode.Misuse;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>An ordinary command, for a root command is named after the file of the process, and help would not say what to type.</summary>
    private static Command Root(TextWriter output, TextWriter error, Terminal terminal) =>
        new("statecraft", "Who visited whom, and who transferred what to whom: checks a dataset, answers questions about it, and hands it on as tables.")
        {
            CheckCommand.Of(output, error, terminal),
            FormatCommand(output, error, terminal),
            BriefCommand(output, error, terminal),
            ImportCommand(output, error),
            ExportCommand(output, error, terminal),
            StatsCommand(output, error, terminal),
            DiffCommand.Make(output, error, terminal),
            SchemaCommand(output, error, terminal),
            RecordsCommand.Of(output, error, terminal),
            ShowCommand.Of(output, error, terminal),
            FindCommand.Of(output, error, terminal),
            NewCommand.Of(output, error, terminal),
            new HelpOption(),
            new VersionOption(),
        };

    private static Command FormatCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "The folder of the dataset, or a file or folder in it.", DefaultValueFactory = _ => "data" };
        var check = new Option<bool>("--check") { Description = "Changes nothing, and says which files would change." };
        var records = DatasetSource.Records();
        var command = new Command("format", "Brings data files into their one form: the order, the quotes and the line breaks; comments stay.") { path, records, check };
        command.SetAction(parsed => Formatting.Run(parsed.GetRequiredValue(path), parsed.GetValue(records) ?? [], parsed.GetValue(check), output, error, terminal));
        return command;
    }

    private static Command BriefCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var first = new Argument<string>("country") { Description = "A country: its id, a name, or its ISO code of two or three letters." };
        var second = new Argument<string>("other") { Description = "The other country." };
        var json = new Option<bool>("--json") { Description = "Writes the same as JSON." };
        var command = new Command("brief", "What two countries have to do with each other: visits and transfers, both ways.") { first, second, json };
        command.SetAction(parsed => Briefings.Run(
            parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(json), output, error, terminal));
        return command;
    }

    private static Command ImportCommand(TextWriter output, TextWriter error)
    {
        var upstream = new Argument<string>("upstream") { Description = "The folder of the sources, as they are published." };
        var path = DatasetSource.Argument();
        var command = new Command("import", "Converts the sources into records: new ones are added, those that nobody edited follow, edited fields stay.") { upstream, path };
        command.SetAction(parsed => Importing.Run(parsed.GetRequiredValue(upstream), parsed.GetRequiredValue(path), output, error));
        return command;
    }

    private static Command ExportCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var folder = new Argument<string>("dir") { Description = "The folder to write to." };
        var (path, records) = (DatasetSource.Argument(), DatasetSource.Records());
        var format = new Option<string>("--format") { Description = "How the tables are written.", DefaultValueFactory = _ => ExportFormat.Csv.Ending };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(known => known.Ending)]);
        var command = new Command("export", "Writes a dataset as tables for R, pandas and the like, with a datapackage.json that says what is in them.") { folder, path, records, format };
        command.SetAction(parsed => Exporting.Run(
            parsed.GetRequiredValue(folder),
            DatasetSource.Of(parsed, path, records),
            ExportFormat.All.First(known => known.Ending == parsed.GetRequiredValue(format)),
            output,
            error,
            terminal));
        return command;
    }

    private static Command StatsCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var (path, records) = (DatasetSource.Argument(), DatasetSource.Records());
        var json = new Option<bool>("--json") { Description = "Writes the counts as JSON." };
        var command = new Command("stats", "Counts what is in a dataset.") { path, records, json };
        command.SetAction(parsed => Statistics.Run(DatasetSource.Of(parsed, path, records), parsed.GetValue(json), output, error, terminal));
        return command;
    }

    private static Command SchemaCommand(TextWriter output, TextWriter error, Terminal terminal)
    {
        var (path, records) = (DatasetSource.Argument(), DatasetSource.Records());
        var command = new Command("schema", "Writes what the schema of a dataset says: as JSON Schema for editors, with the ids that there are, and as a page for readers.") { path, records };
        command.SetAction(parsed => SchemaWriting.Run(DatasetSource.Of(parsed, path, records), output, error, terminal));
        return command;
    }
}
