using Statecraft.Compiler;
using Statecraft.Tool.Check;
using Statecraft.Tool.Check.Formats;
using Statecraft.Tool.Diff.Comparing;
using Statecraft.Tool.Diff.Sides;
using Statecraft.Tool.Diff.Writing;

namespace Statecraft.Tool.Diff;

/// <summary>Says how two states of a dataset differ.</summary>
internal static class Diffing
{
    /// <param name="old">A folder or a revision.</param>
    /// <param name="new">A folder or a revision; null for the folder of the dataset as it is.</param>
    /// <param name="source">The dataset.</param>
    public static int Run(string old, string? @new, DatasetSource source, DiffFormat format, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (SideReader.Files(old, source, error) is not { } before || SideReader.Files(@new, source, error) is not { } after) return ExitCode.Misuse;
        var (olds, news) = (DatasetCompiler.Read(before.Files), DatasetCompiler.Read(after.Files));
        if (olds.Content is null) ProblemText.Write(new CheckReport(olds.Problems, [], before.Prefix, before.Files), output, terminal);
        if (news.Content is null) ProblemText.Write(new CheckReport(news.Problems, [], after.Prefix, after.Files), output, terminal);
        if (olds.Content is null || news.Content is null) return ExitCode.Problems;
        output.Write(format.Write(DatasetComparer.Compare(new DatasetSide(before.Name, olds.Content), new DatasetSide(after.Name, news.Content))));
        return ExitCode.Success;
    }
}
