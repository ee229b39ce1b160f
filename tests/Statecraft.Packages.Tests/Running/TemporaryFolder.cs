using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Running;

/// <summary>A folder far from this repository, in which the command of the SDK runs as it does at somebody else's.</summary>
internal class TemporaryFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("statecraft-program-").FullName;

    /// <param name="packed">The packages.</param>
    /// <param name="path">Where in the temporary folder it is, which itself may hold more.</param>
    public TemporaryFolder(Packed packed, string path = "")
    {
        Folder = Path.Combine(root, path);
        // The search for such files ends here, whatever stands in the folders above.
        foreach (var stop in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" }) File.WriteAllText(Path.Combine(root, stop), "<Project />\n");
        Cache = packed.Cache;
    }

    /// <summary>Its path.</summary>
    public string Folder { get; }

    /// <summary>Where packages are unpacked: not in the cache of the machine, which may have others of the same version.</summary>
    public string Cache { get; init; }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    /// <summary>Replaces a text in a file, which must be there.</summary>
    public void Edit(string path, string old, string text)
    {
        var before = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Runs the command of the SDK in the folder.</summary>
    public Task<Ran> Dotnet(params IEnumerable<string> arguments) =>
        Running.Dotnet.Run(Folder, new Dictionary<string, string?>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Cache }, arguments);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
