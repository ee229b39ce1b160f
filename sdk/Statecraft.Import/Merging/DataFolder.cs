using System.Collections.Immutable;

namespace Statecraft.Import.Merging;

/// <summary>The data files of a dataset by their paths, without its schema.</summary>
internal static class DataFolder
{
    /// <exception cref="InvalidDataException">A file cannot be read.</exception>
    public static ImmutableSortedDictionary<string, DataFile> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => path != "dataset.yaml" && !path.StartsWith("schema/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(path => path, path => DataFileReader.Read(path, File.ReadAllText(Path.Combine(folder, path))), StringComparer.Ordinal);
}
