using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Statecraft.Import.Canonical;
using Sylvan.Data.Csv;

namespace Statecraft.Import.Merging;

/// <summary>What was made from an upstream record when it was last read.</summary>
/// <param name="Key">The source and the upstream id.</param>
/// <param name="Id">The record that was made from it.</param>
/// <param name="Hashes">A hash of each field, by its name.</param>
internal sealed record BaseEntry(string Key, string Id, ImmutableSortedDictionary<string, string> Hashes);

/// <summary>
/// What the records of one kind were when the sources were last read, as hashes: where the data says something else now, somebody has edited it,
/// and where upstream says something else now, upstream has changed.
/// </summary>
internal static class BaseTable
{
    /// <summary>A hash of what a value says, however it is written.</summary>
    public static string Hash(Value value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText.Field("", value))).AsSpan(0, 4));

    public static ImmutableDictionary<string, BaseEntry> Read(string path)
    {
        if (!File.Exists(path)) return ImmutableDictionary<string, BaseEntry>.Empty;
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        var entries = ImmutableDictionary.CreateBuilder<string, BaseEntry>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var hashes = Enumerable.Range(2, reader.FieldCount - 2)
                .Where(column => reader.GetString(column).Length > 0)
                .ToImmutableSortedDictionary(reader.GetName, reader.GetString, StringComparer.Ordinal);
            entries[reader.GetString(0)] = new BaseEntry(reader.GetString(0), reader.GetString(1), hashes);
        }

        return entries.ToImmutable();
    }

    /// <summary>A line an upstream record, a column a field, so that a change of one is a change of one line.</summary>
    public static string Write(IEnumerable<BaseEntry> entries)
    {
        var ordered = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var fields = ordered.SelectMany(entry => entry.Hashes.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        text.AppendJoin(',', [.. (string[])["key", "id"], .. fields]).Append('\n');
        foreach (var entry in ordered)
            text.AppendJoin(',', [Quoted(entry.Key), entry.Id, .. fields.Select(field => entry.Hashes.GetValueOrDefault(field, ""))]).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string key) => key.AsSpan().ContainsAny(',', '"') ? $"\"{key.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : key;
}
