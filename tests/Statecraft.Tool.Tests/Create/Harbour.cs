using Spectre.Console.Testing;

namespace Statecraft.Tool.Tests.Create;

/// <summary>A copy of the dataset of harbours, to write to.</summary>
internal sealed class Harbour : IDisposable
{
    private readonly Dictionary<string, string> before;

    public Harbour()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Ports, "*", SearchOption.AllDirectories)) Write(Path.GetRelativePath(Repository.Ports, file), File.ReadAllText(file));
        before = Files();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("statecraft-new-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var to = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.WriteAllText(to, text);
    }

    /// <summary>The files that are other than they were.</summary>
    public IEnumerable<string> Changed() => Files().Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal);

    public Ran New(params string[] args) => Ran.Command(["new", .. args, "--data", Folder]);

    /// <summary>The same where somebody sits at the terminal.</summary>
    public (Ran Ran, string Screen) Ask(Action<TestConsoleInput> answers, params string[] args)
    {
        using var console = new TestConsole().Interactive().Width(100);
        answers(console.Input);
        var ran = Ran.On(Terminal.Plain with { Asks = console }, ["new", .. args, "--data", Folder]);
        return (ran, console.Output);
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
