using System.Collections.Immutable;

namespace Statecraft.Compiler.Yaml;

/// <summary>A piece of a YAML document and where it stands. Lives only while its file is read.</summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

/// <summary>A single value. What type it has is for the schema to say, so it is text here.</summary>
internal sealed class YamlScalar(string text, bool isPlain, TextRange range) : YamlNode(range)
{
    public string Text { get; } = text;

    /// <summary>Nothing stands after the colon or the dash.</summary>
    public bool IsAbsent => isPlain && Text.Length == 0;
}

internal sealed class YamlSequence(ImmutableArray<YamlNode> items, TextRange range) : YamlNode(range)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

/// <summary>Keys and values in the order of the file. No key comes twice: the reader keeps the first and reports the other.</summary>
internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, TextRange range) : YamlNode(range)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Key.Text == key) return entry.Value;
            return null;
        }
    }
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
