using System.Globalization;
using Statecraft.Compiler;
using Statecraft.Tool.Check;
using Statecraft.Tool.Check.Formats;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Format;

/// <summary>Brings the data files of a dataset into their one form, or says which have another.</summary>
internal static class Formatting
{
    public static int Run(string path, IReadOnlyList<string> lists, bool check, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (!Path.Exists(path)) return Misuse(error, $"There is no file or folder '{path}'.");
        if (Selection.Of(path) is not { } selection) return Misuse(error, $"'{path}' is in no dataset: no folder around it has a dataset.yaml.");
        if (Opening.Files(new DatasetSource(selection.Root, lists), error) is not { } files) return ExitCode.Misuse;
        var schema = files.Where(file => !FolderFormat.IsData(file)).ToList();
        var data = files.Where(file => FolderFormat.IsData(file) && selection.Has(file.Path)).ToList();
        if (data.Count == 0 && selection.Within.Length > 0) return Misuse(error, $"'{path}' is no data file, and has none in it.");

        var read = DatasetCompiler.Read(schema);
        if (read.Content is not { } content)
        {
            ProblemText.Write(new CheckReport(read.Problems, [], selection.Root, files), output, terminal);
            return ExitCode.Problems;
        }

        var outcomes = FolderFormat.Of(schema, data, content.Entities);
        foreach (var outcome in outcomes) Say(outcome, selection, check, output);
        if (!check) foreach (var changed in outcomes.Where(outcome => outcome.IsChanged)) File.WriteAllText(Path.Combine(selection.Root, changed.Path), changed.After);
        output.Write(Summary(outcomes, check));
        return outcomes.Any(outcome => outcome.Problems.Count > 0 || (check && outcome.IsChanged)) ? ExitCode.Problems : ExitCode.Success;
    }

    private static void Say(FileOutcome outcome, Selection selection, bool check, TextWriter output)
    {
        var shown = selection.Shown(outcome.Path);
        foreach (var problem in outcome.Problems) output.Write($"{shown}{problem}\n");
        if (!outcome.IsChanged) return;
        if (!check)
        {
            output.Write($"{shown}\n");
            return;
        }

        var difference = FirstDifference.Of(outcome.Before, outcome.After!);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{shown}({difference.Line},1): has another form.\n{difference}"));
    }

    private static string Summary(List<FileOutcome> outcomes, bool check)
    {
        var changed = outcomes.Count(outcome => outcome.IsChanged);
        var left = outcomes.Count(outcome => outcome.Problems.Count > 0);
        var said = check ? $"{Words.Counted(changed, "file", "files")} would change" : $"formatted {Words.Counted(changed, "file", "files")}";
        var problems = left == 0 ? "" : FormattableString.Invariant($", {left} left alone");
        return FormattableString.Invariant($"{said}, {outcomes.Count - changed - left} had the form already{problems}\n");
    }

    private static int Misuse(TextWriter error, string message)
    {
        error.WriteLine(message);
        return ExitCode.Misuse;
    }
}
