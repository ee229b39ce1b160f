using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Statecraft.Benchmarks.Making;

/// <summary>
/// Writes a dataset of a given size: the schema, countries and sources of the real one, with officials and visits that are made up, the same
/// ones every time.
/// </summary>
internal static class DatasetMaker
{
    public const int RecordsPerFile = 500;

    /// <summary>Writes the dataset into a folder; one that is there is kept, where it was made by the same rules from the same files.</summary>
    /// <param name="realData">The folder of the real dataset.</param>
    /// <param name="folder">The folder to be made.</param>
    /// <param name="rows">The number of visits.</param>
    public static void Write(string realData, string folder, int rows)
    {
        var finished = Path.Combine(folder, ".finished");
        var rules = Rules(realData);
        if (File.Exists(finished) && File.ReadAllText(finished) == rules) return;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var part in (string[])["schema", "countries", "sources"]) CopyYaml(Path.Combine(realData, part), Path.Combine(folder, part));
        File.Copy(Path.Combine(realData, "dataset.yaml"), Path.Combine(folder, "dataset.yaml"), overwrite: true);

        var visits = new VisitMaker(rows);
        WriteFiles(folder, "officials", visits.Officials());
        WriteFiles(folder, "visits", visits.Visits());
        File.WriteAllText(finished, rules);
    }

    /// <summary>What the dataset follows from: this program, and the files that are copied.</summary>
    private static string Rules(string realData)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(realData, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return $"{typeof(DatasetMaker).Assembly.ManifestModule.ModuleVersionId} {Convert.ToHexString(hash.GetHashAndReset())}";
    }

    private static void CopyYaml(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml")) File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    private static void WriteFiles(string folder, string plural, IEnumerable<string> records)
    {
        Directory.CreateDirectory(Path.Combine(folder, plural));
        var number = 0;
        foreach (var chunk in records.Chunk(RecordsPerFile))
        {
            var text = new StringBuilder(plural).Append(":\n");
            foreach (var record in chunk) text.Append(record);
            File.WriteAllText(Path.Combine(folder, plural, (++number).ToString("D5", CultureInfo.InvariantCulture) + ".yaml"), text.ToString());
        }
    }
}
