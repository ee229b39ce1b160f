using Statecraft.Compiler;

namespace Statecraft.Tool.Check;

/// <summary>Reads the files of a dataset from a folder. Hidden folders and links are passed over, so no loop of links can hold it.</summary>
internal static class FolderReader
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public static List<DatasetFile> Read(string folder)
    {
        var files = new List<DatasetFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", Options).Where(DatasetCompiler.IsDatasetFile).Order(StringComparer.Ordinal))
            files.Add(new DatasetFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return files;
    }
}
