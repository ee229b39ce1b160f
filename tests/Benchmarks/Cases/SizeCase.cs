using System.Globalization;
using Statecraft.Benchmarks.Running;
using Statecraft.Compiler;

namespace Statecraft.Benchmarks.Cases;

/// <summary>
/// The bytes of a visit. Ours are those of the whole assembly with its code, countries and officials; the indexes are the literals in the
/// generated files of indexes, lines that are no code.
/// </summary>
internal static class SizeCase
{
    private const int Usual = 100_000;

    public static IEnumerable<Measurement> Run(int? rows)
    {
        var contest = ContestFolder.Prepared(rows ?? Usual);
        var assembly = Length(contest.Assembly);
        var indexes = DatasetCompiler.Compile(YamlFile.Of(contest.Data)).Sources
            .Where(s => s.Name.EndsWith("Indexes.g.cs", StringComparison.Ordinal))
            .Sum(s => (double)s.Text.Split('\n').Where(line => line.Length > 0 && !line.StartsWith(' ') && !line.StartsWith('"')).Sum(line => line.Length + 1));
        var sqlite = Length(Path.Combine(contest.Folder, "visits.db"));
        var memoryPack = Length(Path.Combine(contest.Folder, "visits.mempack"));
        yield return Of(contest, "bytes a visit, all in all", assembly, sqlite, "SQLite");
        yield return Of(contest, "bytes a visit, without indexes", assembly - indexes, memoryPack, "MemoryPack");

        var touched = Answer.Parse(contest.Run("touch")).Text.Split('\t');
        var (count, bytes) = (Number(touched[0]), Number(touched[1]));
        yield return new Measurement("heap before the first touch", contest.Rows, bytes, 8 * count, "an array of null", "bytes");
    }

    private static Measurement Of(ContestFolder contest, string name, double ours, double peer, string peerName) =>
        new(name, contest.Rows, Math.Round(ours / contest.Rows, 1), Math.Round(peer / contest.Rows, 1), peerName, "bytes");

    private static double Length(string path) => new FileInfo(path).Length;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
