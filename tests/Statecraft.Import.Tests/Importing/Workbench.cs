namespace Statecraft.Import.Tests.Importing;

/// <summary>A small dataset and small sources in a folder of their own, with the tables of the repository. Both can be edited and imported again.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("statecraft-import-").FullName;

    public Workbench()
    {
        var fixtures = Path.Combine(Repository.Root, "tests", "Statecraft.Import.Tests", "Fixtures");
        Copy(Path.Combine(fixtures, "upstream"), Upstream);
        Copy(Path.Combine(fixtures, "dataset"), Data);
        Directory.CreateDirectory(Path.Combine(Data, "import"));
        foreach (var table in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "import"), "*.csv"))
            File.Copy(table, Path.Combine(Data, "import", Path.GetFileName(table)));
    }

    private string Upstream => Path.Combine(root, "upstream");

    private string Data => Path.Combine(root, "data");

    /// <summary>Imports, and writes what came of it.</summary>
    public ImportResult Import()
    {
        var result = Importer.Run(Upstream, Data);
        foreach (var (path, text) in result.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Data, path))!);
            File.WriteAllText(Path.Combine(Data, path), text);
        }

        return result;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Data, path));

    public void Edit(string path, string text, string by) => Replace(Path.Combine(Data, path), text, by);

    /// <summary>A newer version of a source.</summary>
    public void Renew(string path, string text, string by) => Replace(Path.Combine(Upstream, path), text, by);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Replace(string path, string text, string by)
    {
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
