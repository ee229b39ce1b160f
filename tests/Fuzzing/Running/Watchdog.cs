namespace Statecraft.Fuzzing.Running;

/// <summary>Ends the program when a case does not end. What would end the program itself is to be found by the number in a file.</summary>
internal sealed class Watchdog : IDisposable
{
    private const int Patience = 60;

    private readonly FileStream file;
    private readonly Timer timer;
    private readonly Action<long> hangs;
    private long number = -1;
    private long seen = -1;
    private TimeSpan since;

    /// <param name="folder">Where the file goes that holds the number of the case that is being tried.</param>
    /// <param name="hangs">What to do with the number of a case that does not end.</param>
    public Watchdog(string folder, Action<long> hangs)
    {
        this.hangs = hangs;
        Directory.CreateDirectory(folder);
        file = new FileStream(Path.Combine(folder, "current"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begin(long next)
    {
        Interlocked.Exchange(ref number, next);
        RandomAccess.Write(file.SafeFileHandle, System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{next,20}\n")), 0);
    }

    public void Dispose()
    {
        timer.Dispose();
        file.Dispose();
    }

    /// <summary>Time is what the process gets of the machine, which may be busy with something else.</summary>
    private void Look()
    {
        var (current, now) = (Interlocked.Read(ref number), Environment.CpuUsage.TotalTime);
        if (current != seen) (seen, since) = (current, now);
        else if (current >= 0 && (now - since).TotalSeconds > Patience) hangs(current);
    }
}
