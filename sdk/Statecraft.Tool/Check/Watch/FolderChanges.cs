using System.Threading.Channels;
using Statecraft.Compiler;

namespace Statecraft.Tool.Check.Watch;

/// <summary>The changes of the files in a folder, and in the folders in it.</summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher watcher;

    public FolderChanges(string folder)
    {
        watcher = new FileSystemWatcher(Path.GetFullPath(folder))
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Add(change.ChangeType, change.Name);
        watcher.Created += (_, change) => Add(change.ChangeType, change.Name);
        watcher.Deleted += (_, change) => Add(change.ChangeType, change.Name);
        watcher.Renamed += (_, change) =>
        {
            Add(change.ChangeType, change.OldName);
            Add(change.ChangeType, change.Name);
        };

        // Changes were lost, and nobody knows which: any of them may matter.
        watcher.Error += (_, _) => changes.Writer.TryWrite(folder);
        watcher.EnableRaisingEvents = true;
    }

    public IAsyncEnumerable<IReadOnlyList<string>> Read(CancellationToken cancellation) =>
        Debouncing.Settle(changes.Reader, TimeProvider.System, cancellation);

    public void Dispose() => watcher.Dispose();

    /// <summary>
    /// Whether a change matters: that of a file of the dataset, or a folder that came, went or got another name. A folder has no ending as a rule;
    /// one look too many costs nothing. What is hidden is not read, so its changes are none.
    /// </summary>
    internal static bool Matters(WatcherChangeTypes type, string path)
    {
        if (path.Split('/').Any(name => name.StartsWith('.'))) return false;
        return DatasetCompiler.IsDatasetFile(path) || (type != WatcherChangeTypes.Changed && !Path.HasExtension(path));
    }

    private void Add(WatcherChangeTypes type, string? name)
    {
        var path = (name ?? "").Replace('\\', '/');
        if (Matters(type, path)) changes.Writer.TryWrite(path);
    }
}
