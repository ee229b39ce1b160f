namespace Statecraft.Tool.Format;

/// <summary>Which files of a dataset somebody means who names a path in it.</summary>
/// <param name="Root">The folder of the dataset, as its caller would name it.</param>
/// <param name="Within">What is meant within that folder, with forward slashes; empty where it is all of it.</param>
internal sealed record Selection(string Root, string Within)
{
    /// <summary>The dataset that a file or a folder is in; null where there is none around it.</summary>
    public static Selection? Of(string path) => Around(path, path) ?? Around(Path.GetFullPath(path), Path.GetFullPath(path));

    /// <summary>Whether a file is meant.</summary>
    /// <param name="path">Its path within the dataset.</param>
    public bool Has(string path) => Within.Length == 0 || path == Within || path.StartsWith(Within + "/", StringComparison.Ordinal);

    /// <summary>A file as the caller would name it.</summary>
    public string Shown(string path) => $"{Root.Replace('\\', '/').TrimEnd('/')}/{path}";

    private static Selection? Around(string path, string folder)
    {
        for (var root = folder; !string.IsNullOrEmpty(root); root = Path.GetDirectoryName(root))
        {
            if (!File.Exists(Path.Combine(root, "dataset.yaml"))) continue;
            var within = Path.GetRelativePath(root, path).Replace('\\', '/').TrimEnd('/');
            return new Selection(root, within == "." ? "" : within);
        }

        return null;
    }
}
