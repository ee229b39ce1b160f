using System.Globalization;

namespace Statecraft.Fuzzing.Running;

/// <summary>Where cases that went wrong are kept: a folder each, which is a dataset with a note beside it.</summary>
internal sealed class FailureFolder(string folder)
{
    private const int MostOfOneKind = 3;

    private readonly Dictionary<string, int> counts = [];

    /// <summary>How often each kind of failure was seen.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Counts a failure.</summary>
    /// <returns>Whether it is worth keeping.</returns>
    public bool Count(Failure failure)
    {
        var count = counts.GetValueOrDefault(failure.Key) + 1;
        counts[failure.Key] = count;
        return count <= MostOfOneKind;
    }

    /// <summary>Writes a case as the files of its dataset.</summary>
    /// <returns>The folder.</returns>
    public string Write(Failure failure, ulong seed)
    {
        var target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}-{failure.Number}"));
        foreach (var file in failure.Case.Sample.Files)
        {
            var path = Path.Combine(target, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, failure.Case.BytesOf(file));
        }

        File.WriteAllText(Path.Combine(target, "failure.txt"), $"{failure.Case.Sample.Name}: {string.Join(", ", failure.Case.Changed.Keys)}\n{failure.What}\n");
        return target;
    }
}
