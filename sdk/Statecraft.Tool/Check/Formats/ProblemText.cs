using Spectre.Console;
using Statecraft.Tool.Check.Frames;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Check.Formats;

/// <summary>Problems as lines that people and editors read, and how many there are. On a screen each has the YAML that it is about below it.</summary>
internal static class ProblemText
{
    public static void Write(CheckReport report, TextWriter output, Terminal terminal)
    {
        // One line, however long: editors and other programs read it.
        var lines = terminal with { Width = int.MaxValue };
        var prefix = report.Folder.Replace('\\', '/').TrimEnd('/') + "/";
        var frames = terminal.IsScreen ? new FrameText(report.Files, prefix, terminal.Width) : null;
        foreach (var problem in report.Problems)
        {
            lines.Write(output, console => console.MarkupLine(
                $"{Markup.Escape(prefix + problem.Place)}: [red]error {problem.Kind.Id}[/]: {Markup.Escape(problem.Message)}"));
            if (frames is not null) Write(frames.Of(problem), output, lines);
        }

        if (frames is null) output.Write("\n");
        terminal.Write(output, console => console.MarkupLine(Summary(report)));
    }

    /// <summary>A frame is set off by an empty line from what follows.</summary>
    private static void Write(IEnumerable<string> frame, TextWriter output, Terminal lines)
    {
        foreach (var line in frame) lines.Write(output, console => console.MarkupLine(line));
        output.Write("\n");
    }

    private static string Summary(CheckReport report) =>
        $"[red]{Words.Counted(report.Problems.Count, "problem", "problems")}[/] in {Words.Counted(report.FilesWithProblems, "file", "files")}";
}
