using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Check.Formats;

namespace Statecraft.Tool.Check;

/// <summary>Opens the dataset of a folder, for the commands that work on one.</summary>
internal static class Opening
{
    /// <summary>Hands the records of a dataset over; those of one with problems to nobody. The problems are said as <c>check</c> says them.</summary>
    public static int Run(DatasetSource source, TextWriter output, TextWriter error, Terminal terminal, Func<DatasetContent, int> use) =>
        Run(source, output, error, terminal, (content, _) => use(content));

    /// <summary>The same with the files that the records are written in.</summary>
    public static int Run(
        DatasetSource source, TextWriter output, TextWriter error, Terminal terminal, Func<DatasetContent, IReadOnlyList<DatasetFile>, int> use)
    {
        if (Files(source, error) is not { } files) return ExitCode.Misuse;
        var dataset = DatasetCompiler.Read(files);
        if (dataset.Content is { } content) return use(content, files);
        ProblemText.Write(new CheckReport(dataset.Problems, [], source.Folder, files), output, terminal);
        return ExitCode.Problems;
    }

    /// <summary>The files of a dataset, with the lists of those that it refers to; null, after it is said why, where there is none that can be read.</summary>
    public static IReadOnlyList<DatasetFile>? Files(DatasetSource source, TextWriter error)
    {
        var folder = source.Folder;
        if (!Directory.Exists(folder)) return None($"There is no folder '{folder}'.");
        if (!File.Exists(Path.Combine(folder, "dataset.yaml"))) return None($"'{folder}' is no dataset: it has no dataset.yaml.");
        try
        {
            return [.. FolderReader.Read(folder), .. ListFiles.Read(source)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return None(exception.Message);
        }

        IReadOnlyList<DatasetFile>? None(string message)
        {
            error.WriteLine(message);
            return null;
        }
    }
}
