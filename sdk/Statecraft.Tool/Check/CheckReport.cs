using Statecraft.Compiler;
using Statecraft.Compiler.Problems;

namespace Statecraft.Tool.Check;

/// <summary>What a check has found, with all that the formats need to say it.</summary>
/// <param name="Problems">What is wrong, by file and place.</param>
/// <param name="Counts">The records by their kind; where there are problems, those that could be read all the same.</param>
/// <param name="Folder">The folder of the dataset, as its caller named it.</param>
/// <param name="Files">What was checked.</param>
internal sealed record CheckReport(IReadOnlyList<Problem> Problems, IReadOnlyList<RecordCount> Counts, string Folder, IReadOnlyList<DatasetFile> Files)
{
    public bool IsSound => Problems.Count == 0;

    public int ExitCode => IsSound ? Tool.ExitCode.Success : Tool.ExitCode.Problems;

    /// <summary>The number of files that have a problem.</summary>
    public int FilesWithProblems => Problems.Select(problem => problem.Place.Path).Distinct(StringComparer.Ordinal).Count();

    public static CheckReport Of(string folder, IReadOnlyList<DatasetFile> files)
    {
        var dataset = DatasetCompiler.Check(files);
        return new CheckReport(dataset.Problems, dataset.Counts, folder, files);
    }
}
