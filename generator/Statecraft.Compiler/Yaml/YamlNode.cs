using System.Collections.Immutable;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// A piece of a YAML document and where it stands. What is written in brackets or braces has them in its range; a list in lines begins at
/// its first dash. Lives only while its file is read.
/// </summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

/// <summary>A single value. What type it has is for the schema to say, so it is text here.</summary>
internal sealed class YamlScalar(string text, bool isPlain, TextRange range) : YamlNode(range)
{
    public string Text { get; } = text;

    /// <summary>Nothing stands after the colon or the dash; the range is then that of the key or the dash.</summary>
    public bool IsAbsent => isPlain && Text.Length == 0;

    /// <summary>
    /// Something stands here that the reader has reported and could not read, such as an alias: it counts as absent, and nothing more is to
    /// be said of it.
    /// </summary>
    public bool IsRefused { get; private init; }

    public static YamlScalar Refused(TextRange range) => new(string.Empty, isPlain: true, range) { IsRefused = true };
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
