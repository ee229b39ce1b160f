namespace Statecraft.Fuzzing;

/// <summary>The repository that the program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The texts of all YAML files of a folder, by their paths within it, in the order of these.</summary>
    public static IReadOnlyList<(string Path, string Text)> Yaml(params string[] folder)
    {
        var root = Path.Combine([Root, .. folder]);
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dataset.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The program does not run below the folder of Dataset.sln.");
    }
}
