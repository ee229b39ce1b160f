using Spectre.Console;
using Statecraft.Compiler.Problems;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Check;

/// <summary>Problems as lines that people and editors read, and how many there are.</summary>
internal static class ProblemText
{
    /// <param name="folder">The folder of the dataset, as its caller named it.</param>
    public static void Write(IReadOnlyList<Problem> problems, string folder, TextWriter output, Terminal terminal)
    {
        var prefix = folder.Replace('\\', '/').TrimEnd('/') + "/";
        foreach (var problem in problems) Write(output, prefix, problem, terminal);
        output.Write("\n");
        var files = problems.Select(p => p.Place.Path).Distinct(StringComparer.Ordinal).Count();
        terminal.Write(output, console => console.MarkupLine(
            $"[red]{Words.Counted(problems.Count, "problem", "problems")}[/] in {Words.Counted(files, "file", "files")}"));
    }

    /// <summary>One line, however long: editors and other programs read it.</summary>
    private static void Write(TextWriter output, string prefix, Problem problem, Terminal terminal)
    {
        var line = new Terminal(int.MaxValue, terminal.HasColor);
        line.Write(output, console => console.MarkupLine(
            $"{Markup.Escape(prefix + problem.Place)}: [red]error {problem.Kind.Id}[/]: {Markup.Escape(problem.Message)}"));
    }
}
