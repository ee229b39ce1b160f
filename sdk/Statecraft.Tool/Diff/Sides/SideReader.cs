using Statecraft.Compiler;
using Statecraft.Tool.Check;

namespace Statecraft.Tool.Diff.Sides;

/// <summary>Reads one of two states of a dataset: an argument that is a folder is that folder, and any other a revision.</summary>
internal static class SideReader
{
    /// <summary>The executable of git, found as the system finds executables.</summary>
    public const string Git = "git";

    /// <param name="argument">The folder or the revision; null for the folder of the dataset as it is.</param>
    /// <param name="source">The folder of the dataset, for revisions, and the lists of the datasets that it refers to in both states.</param>
    /// <returns>The files, and what stands before their paths in a problem; null, after it is said why, where they cannot be read.</returns>
    public static (string Name, IReadOnlyList<DatasetFile> Files, string Prefix)? Files(string? argument, DatasetSource source, TextWriter error, string git = Git)
    {
        var folder = source.Folder;
        if (argument is null || Directory.Exists(argument))
            return Opening.Files(source with { Folder = argument ?? folder }, error) is { } files ? (argument ?? folder, files, argument ?? folder) : null;
        try
        {
            return (argument, [.. GitRevision.Read(git, argument, folder), .. ListFiles.Read(source)], $"{argument}:{folder}");
        }
        catch (Exception exception) when (exception is GitException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return null;
        }
    }
}
