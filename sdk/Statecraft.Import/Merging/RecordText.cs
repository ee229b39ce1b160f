using System.Text;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Merging;

/// <summary>Changes the fields of a written record, and leaves all other lines of it as they are, comments too.</summary>
internal static class RecordText
{
    public static string Change(WrittenRecord record, MapValue fields)
    {
        var chunks = Chunks(record.Text);
        // A record in braces, or with fields that are indented in another way, is written anew.
        if (chunks.Count != record.Fields.Entries.Length + 1) return CanonicalText.Record(record.Id, fields);
        var old = record.Fields.Entries.Select((entry, at) => (entry.Key, entry.Value, Text: chunks[at + 1])).ToDictionary(field => field.Key, StringComparer.Ordinal);
        var text = new StringBuilder(chunks[0]);
        foreach (var (key, value) in fields.Entries)
            text.Append(old.TryGetValue(key, out var field) && field.Value.Equals(value) ? field.Text : CanonicalText.Field(key, value));
        return text.ToString();
    }

    /// <summary>The line of the id with the comments before it, then the lines of each field.</summary>
    private static List<string> Chunks(string text)
    {
        var chunks = new List<string>();
        var chunk = new StringBuilder();
        var hasId = false;
        foreach (var line in text.Split('\n').SkipLast(1))
        {
            var startsField = hasId && line is [' ', ' ', ' ', ' ', not (' ' or '#' or '-'), ..];
            if (startsField)
            {
                chunks.Add(chunk.ToString());
                chunk.Clear();
            }

            hasId |= line.StartsWith("  - id:", StringComparison.Ordinal);
            chunk.Append(line).Append('\n');
        }

        chunks.Add(chunk.ToString());
        return chunks;
    }
}
