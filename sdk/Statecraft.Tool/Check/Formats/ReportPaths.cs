namespace Statecraft.Tool.Check.Formats;

/// <summary>The paths of a report, as other programs are to find them: from the working directory, which is the root of the repository in a build.</summary>
/// <param name="Folder">The folder of the dataset: relative to the working directory, or absolute where it is outside of it.</param>
internal sealed record ReportPaths(string Folder)
{
    /// <param name="folder">The folder of the dataset, as its caller named it.</param>
    public static ReportPaths From(string folder, string workingDirectory)
    {
        var full = Path.GetFullPath(folder, workingDirectory);
        var relative = Path.GetRelativePath(workingDirectory, full);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative);
        var path = (isOutside ? full : relative).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return new ReportPaths(path == "." ? "" : path + "/");
    }

    /// <summary>Whether the files are below the working directory.</summary>
    public bool IsRelative => !Path.IsPathRooted(Folder);

    /// <param name="path">The path of a file within the dataset.</param>
    public string Of(string path) => Folder + path;

    /// <summary>The path as a URI: a relative one, or one of a file.</summary>
    public string UriOf(string path)
    {
        var escaped = string.Join('/', Of(path).Split('/').Select(Uri.EscapeDataString));
        if (IsRelative) return escaped;
        return "file://" + (escaped.StartsWith('/') ? escaped : "/" + escaped.Replace("%3A", ":", StringComparison.Ordinal));
    }
}
