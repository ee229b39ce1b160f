using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Merging;

/// <summary>What came of the merge of one record.</summary>
/// <param name="Fields">What it says from now on.</param>
/// <param name="Kept">The fields in which both upstream and somebody here have changed it; ours stay.</param>
internal sealed record Merged(MapValue Fields, ImmutableArray<string> Kept);

/// <summary>Three versions of a record: what upstream said last, what it says now, and what stands in the data.</summary>
internal static class Merge
{
    /// <param name="draft">What upstream says now.</param>
    /// <param name="written">What stands in the data.</param>
    /// <param name="last">What upstream said when it was last read; null where it was never read before.</param>
    public static Merged Of(Draft draft, MapValue written, BaseEntry? last)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        var entries = written.Entries;
        foreach (var field in Fields(draft, last))
        {
            var (now, here) = (draft.Fields[field], written[field]);
            var hashNow = HashOf(now);
            if (hashNow == last?.Hashes.GetValueOrDefault(field) || Equals(now, here)) continue;
            if (here is not null && last?.Hashes.GetValueOrDefault(field) != HashOf(here)) kept.Add(field);
            else if (here is null && last?.Hashes.ContainsKey(field) == true) kept.Add(field);
            else entries = Put(entries, field, now, draft.Fields);
        }

        return new Merged(new MapValue(entries), kept.ToImmutable());
    }

    public static BaseEntry BaseOf(Draft draft, string id) => new(
        draft.Key, id, draft.Fields.Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => BaseTable.Hash(entry.Value), StringComparer.Ordinal));

    private static IEnumerable<string> Fields(Draft draft, BaseEntry? last) =>
        draft.Fields.Entries.Select(entry => entry.Key).Union(last?.Hashes.Keys ?? [], StringComparer.Ordinal);

    private static string? HashOf(Value? value) => value is null ? null : BaseTable.Hash(value);

    /// <summary>A field that is new stands where it stands in the draft: before the first of those that follow it there.</summary>
    private static ImmutableArray<KeyValuePair<string, Value>> Put(ImmutableArray<KeyValuePair<string, Value>> entries, string field, Value? value, MapValue draft)
    {
        var at = IndexOf(field);
        if (value is null) return at < 0 ? entries : entries.RemoveAt(at);
        var entry = new KeyValuePair<string, Value>(field, value);
        if (at >= 0) return entries.SetItem(at, entry);
        var later = draft.Entries.Select(other => other.Key).SkipWhile(key => key != field).Skip(1);
        at = later.Select(IndexOf).FirstOrDefault(index => index >= 0, -1);
        return at < 0 ? entries.Add(entry) : entries.Insert(at, entry);

        int IndexOf(string key) => entries.Select(other => other.Key).ToList().IndexOf(key);
    }
}
