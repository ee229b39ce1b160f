using System.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Problems;

namespace Statecraft.Tool.Format;

/// <summary>The one form of many files of a dataset.</summary>
internal static class FolderFormat
{
    /// <summary>The kinds of problems that say that a file is no plain YAML.</summary>
    private const string OfYaml = "STC1";

    /// <summary>Whether a file of a dataset holds records.</summary>
    public static bool IsData(DatasetFile file) =>
        !file.IsRecordList && file.Path != "dataset.yaml" && !file.Path.StartsWith("schema/", StringComparison.Ordinal);

    /// <param name="schema">The files that are no data.</param>
    /// <param name="data">The files to format.</param>
    /// <param name="entities">What the schema says.</param>
    public static List<FileOutcome> Of(IReadOnlyList<DatasetFile> schema, IReadOnlyList<DatasetFile> data, IReadOnlyList<ContentType> entities)
    {
        var problems = DatasetCompiler.Read([.. schema, .. data]).Problems
            .Where(problem => problem.Kind.Id.StartsWith(OfYaml, StringComparison.Ordinal))
            .ToLookup(problem => problem.Place.Path, StringComparer.Ordinal);
        return [.. data.Select(file => Of(file, [.. problems[file.Path]], entities))];
    }

    private static FileOutcome Of(DatasetFile file, IReadOnlyList<Problem> problems, IReadOnlyList<ContentType> entities)
    {
        var text = Encoding.UTF8.GetString(file.Bytes);
        if (problems.Count > 0)
            return new FileOutcome(file.Path, text, null, [.. problems.Select(problem => FormattableString.Invariant($"({problem.Place.Line},{problem.Place.Column}): error {problem.Kind.Id}: {problem.Message}"))]);
        try
        {
            return new FileOutcome(file.Path, text, FileFormat.Of(text, entities), []);
        }
        catch (InvalidDataException exception)
        {
            return new FileOutcome(file.Path, text, null, [exception.Message]);
        }
    }
}
