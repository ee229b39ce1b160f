using Spectre.Console;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Check.Formats;

/// <summary>A report as text.</summary>
internal static class ReportText
{
    public static void Write(CheckReport report, TextWriter output, Terminal terminal)
    {
        if (!report.IsSound) ProblemText.Write(report, output, terminal);
        else terminal.Write(output, console => console.MarkupLine($"{Markup.Escape(Counts(report))}: [green]no problems[/]"));
    }

    /// <summary>How many records there are, <c>2 books, 1 shelf</c>.</summary>
    public static string Counts(CheckReport report) => string.Join(", ", report.Counts.Select(c => Words.Counted(c.Count, c.Plural, c.Plural)));
}
