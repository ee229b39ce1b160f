namespace Statecraft.Compiler.Yaml;

/// <summary>
/// The keys of one mapping. A record has a handful, and looking through them is faster than any set; a mapping that grows beyond that gets
/// one, so that a file of a million keys is still read in linear time.
/// </summary>
internal struct KeySet(List<YamlEntry> entries, int first)
{
    private const int Handful = 16;

    private Dictionary<string, YamlScalar>? index;

    /// <summary>The key with this text that came before, or null.</summary>
    public readonly YamlScalar? Find(string key)
    {
        if (index is not null) return index.TryGetValue(key, out var found) ? found : null;
        for (var i = first; i < entries.Count; i++)
            if (entries[i].Key.Text == key) return entries[i].Key;
        return null;
    }

    public void Add(YamlEntry entry)
    {
        entries.Add(entry);
        if (index is not null)
        {
            index.Add(entry.Key.Text, entry.Key);
            return;
        }

        if (entries.Count - first <= Handful) return;
        index = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        for (var i = first; i < entries.Count; i++) index.Add(entries[i].Key.Text, entries[i].Key);
    }
}
