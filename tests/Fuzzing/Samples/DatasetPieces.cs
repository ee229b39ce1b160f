using System.Text;
using System.Text.RegularExpressions;

namespace Statecraft.Fuzzing.Samples;

/// <summary>
/// Cuts small datasets out of a large one: some records, and those whose ids they mention, and so on. Works on lines, for the files have one
/// form; a word that only looks like an id brings one record too many.
/// </summary>
internal sealed partial class DatasetPieces
{
    private const int LongestRecord = 1_500;
    private const int MostRecords = 16;

    private readonly IReadOnlyList<(string Path, string Text)> schema;
    private readonly List<Record> records = [];
    private readonly ILookup<string, Record> byId;

    public DatasetPieces(IReadOnlyList<(string Path, string Text)> files)
    {
        schema = [.. files.Where(f => f.Path == "dataset.yaml" || f.Path.StartsWith("schema/", StringComparison.Ordinal))];
        foreach (var (_, text) in files.Except(schema)) Read(text);
        byId = records.ToLookup(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The same number is the same piece, as long as the dataset is the same.</summary>
    public Sample Piece(int number)
    {
        var rng = Rng.Of(1, number);
        for (; ; )
        {
            var taken = new List<Record>();
            var waiting = new Queue<Record>([rng.Of(records), rng.Of(records)]);
            while (waiting.TryDequeue(out var next) && taken.Count <= MostRecords)
            {
                if (taken.Contains(next)) continue;
                taken.Add(next);
                foreach (var mentioned in Words().Matches(next.Text).SelectMany(word => byId[word.Value])) waiting.Enqueue(mentioned);
            }

            if (taken.Count > MostRecords || taken.Exists(r => r.Text.Length > LongestRecord)) continue;
            var sample = new Sample($"piece {number}", [.. schema, .. Write(taken, rng)]);
            if (sample.Schema.Problems.Count == 0) return sample;
        }
    }

    private static IEnumerable<(string Path, string Text)> Write(List<Record> taken, Rng rng)
    {
        var files = taken.GroupBy(r => r.Plural, StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var text = new StringBuilder().Append(file.Key).Append(":\n");
            foreach (var record in file.OrderBy(_ => rng.Next())) text.Append(record.Text);
            yield return ($"{file.Key}.yaml", text.ToString());
        }
    }

    private void Read(string text)
    {
        var plural = "";
        StringBuilder? record = null;
        foreach (var line in text.Split('\n'))
        {
            var begins = line.StartsWith("  - ", StringComparison.Ordinal);
            if (record is not null && (begins || !line.StartsWith("    ", StringComparison.Ordinal)))
            {
                records.Add(new Record(plural, record.ToString()));
                record = null;
            }

            if (begins) record = new StringBuilder();
            if (record is not null) record.Append(line).Append('\n');
            else if (line.EndsWith(':') && !line.StartsWith(' ') && !line.StartsWith('#')) plural = line[..^1];
        }

        if (record is not null) records.Add(new Record(plural, record.ToString()));
    }

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    private sealed record Record(string Plural, string Text)
    {
        public string Id { get; } = Words().Match(Text, Text.IndexOf("id:", StringComparison.Ordinal) + 3).Value;
    }
}
