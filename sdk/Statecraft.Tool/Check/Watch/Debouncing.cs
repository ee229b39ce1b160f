using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Statecraft.Tool.Check.Watch;

/// <summary>Makes one change of the many that an editor makes when it saves a file.</summary>
internal static class Debouncing
{
    /// <summary>How long nothing must change until a change is over.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Hands over what has changed as soon as nothing more does, each path once and in ordinal order.</summary>
    /// <param name="changes">The paths as they change.</param>
    public static async IAsyncEnumerable<IReadOnlyList<string>> Settle(
        ChannelReader<string> changes, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (await changes.WaitToReadAsync(cancellation))
        {
            var paths = new SortedSet<string>(StringComparer.Ordinal);
            while (Drain(changes, paths)) await Task.Delay(Quiet, time, cancellation);
            yield return [.. paths];
        }
    }

    private static bool Drain(ChannelReader<string> changes, SortedSet<string> paths)
    {
        var any = false;
        for (; changes.TryRead(out var path); any = true) paths.Add(path);
        return any;
    }
}
