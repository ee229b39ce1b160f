namespace Statecraft.Tool.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("statecraft-import-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_folder_without_the_sources_is_said_to_be_so_and_nothing_is_written()
    {
        var data = Path.Combine(root, "data");
        Directory.CreateDirectory(Path.Combine(data, "import"));
        foreach (var table in Directory.EnumerateFiles(Path.Combine(Repository.Data, "import"), "*.csv"))
            File.Copy(table, Path.Combine(data, "import", Path.GetFileName(table)));
        var before = Directory.GetFileSystemEntries(data, "*", SearchOption.AllDirectories);

        var ran = Ran.Command("import", Path.Combine(root, "nowhere"), data);

        Assert.Equal(ExitCode.Misuse, ran.ExitCode);
        Assert.Contains("nowhere", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
        Assert.Equal(before, Directory.GetFileSystemEntries(data, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_is_no_dataset_is_said_to_be_so()
    {
        var ran = Ran.Command("import", root, Path.Combine(root, "nowhere"));

        Assert.Equal(ExitCode.Misuse, ran.ExitCode);
        Assert.Contains("nowhere", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_source_is_imported_and_counted()
    {
        var (data, fixtures) = (Path.Combine(root, "data"), Path.Combine(Repository.Root, "tests", "Statecraft.Import.Tests", "Fixtures"));
        Directory.CreateDirectory(Path.Combine(data, "import"));
        File.Copy(Path.Combine(fixtures, "dataset", "countries.yaml"), Path.Combine(data, "countries.yaml"));
        foreach (var table in Directory.EnumerateFiles(Path.Combine(Repository.Data, "import"), "*.csv"))
            File.Copy(table, Path.Combine(data, "import", Path.GetFileName(table)));

        var ran = Ran.Command("import", Path.Combine(fixtures, "upstream"), data);

        Assert.Equal((ExitCode.Success, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(
            """
            officials: 6 added, 0 changed, 0 unchanged
            visits: 5 added, 0 changed, 0 unchanged
            transfers: 3 added, 0 changed, 0 unchanged

            """,
            ran.Output,
            ignoreLineEndingDifferences: true);
        Assert.True(File.Exists(Path.Combine(data, "visits", "secretaries", "cyrus-vance.yaml")));
    }
}
