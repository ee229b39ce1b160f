using Statecraft.Compiler;

namespace Statecraft.Tool.Check;

/// <summary>
/// Reads the files of a dataset from a folder and all folders in it but hidden ones. Links are followed, as in a build, but every folder is read
/// once, so no loop of links can hold the reader.
/// </summary>
internal static class FolderReader
{
    /// <summary>What cannot be read is an error, not a folder without files: nobody should be told that unread files are sound.</summary>
    private static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    public static List<DatasetFile> Read(string folder)
    {
        var files = new List<DatasetFile>();
        Read(new DirectoryInfo(folder), "", [], files);
        return files;
    }

    /// <param name="folder">The folder to read.</param>
    /// <param name="path">Its path within the dataset, which is empty or ends in a slash.</param>
    /// <param name="seen">The folders that were read, as they are on disk.</param>
    /// <param name="files">What is found.</param>
    private static void Read(DirectoryInfo folder, string path, HashSet<string> seen, List<DatasetFile> files)
    {
        if (!seen.Add(RealPath(folder))) return;
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Options).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is DirectoryInfo inner) Read(inner, $"{path}{inner.Name}/", seen, files);
            else if (DatasetCompiler.IsDatasetFile(entry.Name)) files.Add(new DatasetFile(path + entry.Name, File.ReadAllBytes(entry.FullName)));
        }
    }

    private static string RealPath(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);
}
