using System.Text;
using Statecraft.Compiler.Problems;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Check.Formats;

/// <summary>A report as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.</summary>
internal static class GithubText
{
    public static string Of(CheckReport report, string workingDirectory)
    {
        if (report.IsSound) return $"{ReportText.Counts(report)}: no problems\n";
        var paths = ReportPaths.From(report.Folder, workingDirectory);
        var text = new StringBuilder();
        foreach (var problem in report.Problems) text.Append(Command(problem, paths)).Append('\n');
        text.Append(Words.Counted(report.Problems.Count, "problem", "problems")).Append(" in ");
        return text.Append(Words.Counted(report.FilesWithProblems, "file", "files")).Append('\n').ToString();
    }

    /// <summary>One command. GitHub takes columns only within one line.</summary>
    private static string Command(Problem problem, ReportPaths paths)
    {
        var place = problem.Place;
        var lines = FormattableString.Invariant($"line={place.Line},endLine={place.EndLine}");
        var columns = place.Line == place.EndLine ? FormattableString.Invariant($",col={place.Column},endColumn={place.EndColumn}") : "";
        var title = Property($"{problem.Kind.Id}: {problem.Kind.Title}");
        return $"::error file={Property(paths.Of(place.Path))},{lines}{columns},title={title}::{Message(problem.Message)}";
    }

    /// <summary>A text at the end of a command, where only what ends the line must be escaped.</summary>
    internal static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The value of a property, which ends at a comma or a colon.</summary>
    internal static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
