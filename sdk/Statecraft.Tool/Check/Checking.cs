using Spectre.Console;
using Statecraft.Compiler;
using Statecraft.Compiler.Problems;

namespace Statecraft.Tool.Check;

/// <summary>Says what is wrong with the dataset of a folder.</summary>
internal static class Checking
{
    public static int Run(string folder, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (!Directory.Exists(folder)) return Misuse($"There is no folder '{folder}'.");
        if (!File.Exists(Path.Combine(folder, "dataset.yaml"))) return Misuse($"'{folder}' is no dataset: it has no dataset.yaml.");
        CompiledDataset dataset;
        try
        {
            dataset = DatasetCompiler.Compile(FolderReader.Read(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Misuse(exception.Message);
        }

        var prefix = folder.Replace('\\', '/').TrimEnd('/') + "/";
        foreach (var problem in dataset.Problems) Write(output, prefix, problem, terminal);
        if (dataset.Problems.Count > 0) output.Write("\n");
        terminal.Write(output, console => console.MarkupLine(Summary(dataset)));
        return dataset.Problems.Count > 0 ? ExitCode.Problems : ExitCode.Success;

        int Misuse(string message)
        {
            error.WriteLine(message);
            return ExitCode.Misuse;
        }
    }

    /// <summary>One line, however long: editors and other programs read it.</summary>
    private static void Write(TextWriter output, string prefix, Problem problem, Terminal terminal)
    {
        var line = new Terminal(int.MaxValue, terminal.HasColor);
        line.Write(output, console => console.MarkupLine(
            $"{Markup.Escape(prefix + problem.Place)}: [red]error {problem.Kind.Id}[/]: {Markup.Escape(problem.Message)}"));
    }

    private static string Summary(CompiledDataset dataset)
    {
        var counts = string.Join(", ", dataset.Counts.Select(c => Counted(c.Count, c.Plural, c.Plural)));
        if (dataset.Problems.Count == 0) return $"{Markup.Escape(counts)}: [green]no problems[/]";
        var files = dataset.Problems.Select(p => p.Place.Path).Distinct(StringComparer.Ordinal).Count();
        return $"[red]{Counted(dataset.Problems.Count, "problem", "problems")}[/] in {Counted(files, "file", "files")}";
    }

    private static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
