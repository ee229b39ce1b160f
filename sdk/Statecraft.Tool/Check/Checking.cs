using Spectre.Console;
using Statecraft.Compiler;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Check;

/// <summary>Says what is wrong with the dataset of a folder.</summary>
internal static class Checking
{
    public static int Run(string folder, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (Opening.Files(folder, error) is not { } files) return ExitCode.Misuse;
        var dataset = DatasetCompiler.Check(files);
        if (dataset.Problems.Count > 0)
        {
            ProblemText.Write(dataset.Problems, folder, output, terminal);
            return ExitCode.Problems;
        }

        var counts = string.Join(", ", dataset.Counts.Select(c => Words.Counted(c.Count, c.Plural, c.Plural)));
        terminal.Write(output, console => console.MarkupLine($"{Markup.Escape(counts)}: [green]no problems[/]"));
        return ExitCode.Success;
    }
}
