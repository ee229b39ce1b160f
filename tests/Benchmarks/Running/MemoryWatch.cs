using System.Globalization;

namespace Statecraft.Benchmarks.Running;

/// <summary>Looks every few milliseconds at the largest resident size of a process and of those that come from it.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly int root;
    private readonly Timer timer;
    private readonly Lock looking = new();
    private long peak;

    public MemoryWatch(int root)
    {
        this.root = root;
        timer = new Timer(_ => Look(), null, TimeSpan.Zero, Interval);
    }

    /// <summary>The most bytes that one process had.</summary>
    public long Peak => Interlocked.Read(ref peak);

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (!Directory.Exists("/proc") || !looking.TryEnter()) return;
        try
        {
            LookAtAll();
        }
        finally
        {
            looking.Exit();
        }
    }

    private void LookAtAll()
    {
        var parents = new Dictionary<int, int>();
        var sizes = new Dictionary<int, long>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) Read(folder, id, parents, sizes);
        foreach (var (id, size) in sizes)
            if (size > Peak && ComesFromRoot(id, parents)) Interlocked.Exchange(ref peak, size);
    }

    private bool ComesFromRoot(int id, Dictionary<int, int> parents)
    {
        for (var steps = 0; steps < 32 && id > 1; steps++)
        {
            if (id == root) return true;
            if (!parents.TryGetValue(id, out id)) return false;
        }

        return false;
    }

    private static void Read(string folder, int id, Dictionary<int, int> parents, Dictionary<int, long> sizes)
    {
        try
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, "status")))
                if (line.StartsWith("PPid:", StringComparison.Ordinal)) parents[id] = int.Parse(line.AsSpan(5).Trim(), CultureInfo.InvariantCulture);
                else if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) sizes[id] = 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended while it was looked at.
        }
    }
}
