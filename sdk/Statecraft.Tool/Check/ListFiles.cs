using Statecraft.Compiler;

namespace Statecraft.Tool.Check;

/// <summary>Reads the lists of the records of other datasets.</summary>
internal static class ListFiles
{
    /// <summary>The lists. Their paths are from the folder of the dataset, as are those of all its files, so that every problem names the file.</summary>
    public static IEnumerable<DatasetFile> Read(DatasetSource source) => source.Lists.Select(list =>
        new DatasetFile(Path.GetRelativePath(source.Folder, list).Replace('\\', '/'), File.ReadAllBytes(list)) { IsRecordList = true });
}
