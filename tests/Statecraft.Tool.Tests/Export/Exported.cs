using System.Text.Json;

namespace Statecraft.Tool.Tests.Export;

/// <summary>An export in a temporary folder, read by code that shares nothing with the one that wrote it.</summary>
internal sealed class Exported : IDisposable
{
    private Exported(string folder, Ran ran) => (Folder, Ran) = (folder, ran);

    public string Folder { get; }

    public Ran Ran { get; }

    /// <summary>The files that were named, in their order.</summary>
    public IReadOnlyList<string> Files => [.. Ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.LastIndexOf('/') + 1)..])];

    public static Exported Of(string dataset, string format = "csv")
    {
        var folder = Directory.CreateTempSubdirectory("statecraft-export-").FullName;
        var ran = Ran.Command("export", folder, dataset, "--format", format);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return new Exported(folder, ran);
    }

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>All files one after another, but for what says what they are.</summary>
    public string Tables() => string.Concat(Files.Where(file => file != "datapackage.json").Select(file => $"== {file}\n{Text(file)}"));

    /// <summary>The rows of a table as CSV, the first of which has the names of the columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string table) => Csv.Read(Text(table + ".csv"));

    /// <summary>The rows of a table by the names of the columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Records(string table)
    {
        var rows = Rows(table);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    public IReadOnlyList<JsonElement> Package()
    {
        using var json = JsonDocument.Parse(Text("datapackage.json"));
        return [.. json.RootElement.Clone().GetProperty("resources").EnumerateArray()];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
