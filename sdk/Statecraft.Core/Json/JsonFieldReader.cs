using System.Collections.Immutable;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>Reads the properties of an object, and of the objects in it, and knows where it is when something is wrong.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFieldReader
{
    // Where it is: an object in each of them. They are kept for the next object of the same depth.
    private readonly List<Level> levels = [];
    private readonly bool isWhole;
    private Level level = null!;
    private int depth;

    /// <param name="options">What the program asked for.</param>
    /// <param name="isWhole">The record is all that is read, so that its path is the path of the whole.</param>
    internal JsonFieldReader(JsonSerializerOptions options, bool isWhole) => (Options, this.isWhole) = (options, isWhole);

    /// <summary>The number of the field whose value comes next.</summary>
    public int Field => level.Field;

    internal JsonSerializerOptions Options { get; }

    /// <summary>Goes on to the value of the next field, and over properties that are no fields; at the end of the object, sees that no field is missing.</summary>
    /// <param name="reader">Stands on the start of the object, or at the end of the last value.</param>
    /// <returns>Whether there is another field.</returns>
    /// <exception cref="JsonException">A property that the options do not allow, or a required one is missing.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = level.Names.Find(ref reader, level.Field + 1);
            if (field < 0)
            {
                PassUnknown(ref reader);
                continue;
            }

            level.Field = field;
            if (level.Seen[field] && !Options.AllowDuplicateProperties) throw Fault("It is written twice.");
            level.Seen[field] = true;
            reader.Read();
            return true;
        }

        Close();
        return false;
    }

    /// <summary>Reads the value of a field that must have one.</summary>
    /// <param name="reader">Stands on its first token.</param>
    /// <param name="item">How it is read.</param>
    /// <exception cref="JsonException">There is no such value here.</exception>
    public T Read<T>(ref Utf8JsonReader reader, IJsonItem<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return reader.TokenType == JsonTokenType.Null ? throw Fault("It may not be null.") : item.ReadItem(ref reader, this);
    }

    /// <summary>Reads a value or null.</summary>
    /// <inheritdoc cref="Read"/>
    public T? ReadOptional<T>(ref Utf8JsonReader reader, IJsonItem<T> item)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, item);

    /// <summary>Reads a value or null.</summary>
    /// <inheritdoc cref="Read"/>
    public T? ReadNullable<T>(ref Utf8JsonReader reader, IJsonItem<T> item)
        where T : struct => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, item);

    /// <summary>Reads a list.</summary>
    /// <inheritdoc cref="Read"/>
    public ImmutableArray<T> ReadList<T>(ref Utf8JsonReader reader, IJsonItem<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Needed("a list", reader.TokenType);
        var values = ImmutableArray.CreateBuilder<T>();
        for (level.Item = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; level.Item++) values.Add(Read(ref reader, item));
        level.Item = -1;
        return values.DrainToImmutable();
    }

    internal void Open(ref Utf8JsonReader reader, FieldNames names)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Needed($"the fields of this {names.Type}, in an object", reader.TokenType);
        if (depth == levels.Count) levels.Add(new Level());
        level = levels[depth++];
        level.Begin(names);
    }

    internal JsonException Needed(string what, JsonTokenType token) => Fault($"Here must be {what}, not {JsonFault.Name(token)}.");

    /// <summary>What is thrown where something is wrong, with the way to it.</summary>
    internal JsonException Fault(string sentence)
    {
        var path = new StringBuilder();
        foreach (var at in levels.Take(depth)) at.AppendTo(path);
        var message = path.Length == 0 ? sentence : $"{path.ToString(1, path.Length - 1)}: {sentence}";
        // Where the record is a part of something larger, the serializer knows the way to it, and writes it down.
        return isWhole ? new JsonException(message, "$" + path, null, null) : new JsonException(message);
    }

    private void PassUnknown(ref Utf8JsonReader reader)
    {
        if (Options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            level.Field = -1;
            var name = reader.GetString()!;
            throw Fault($"{JsonFault.Quote(name)} is no field of {level.Names.Type}{JsonFault.Hint(name, level.Names.Names)}");
        }

        reader.Read();
        // Not Skip, which refuses to work on a part of a stream, though the value is there.
        reader.TrySkip();
    }

    private void Close()
    {
        level.Field = -1;
        if (level.Names.Missing(level.Seen).ToList() is { Count: > 0 } missing)
            throw Fault($"{string.Join(", ", missing.Select(name => $"'{name}'"))} {(missing.Count == 1 ? "is" : "are")} missing in this {level.Names.Type}.");
        depth--;
        if (depth > 0) level = levels[depth - 1];
    }

    /// <summary>An object that is being read.</summary>
    private sealed class Level
    {
        public FieldNames Names { get; private set; } = null!;

        public bool[] Seen { get; private set; } = [];

        /// <summary>The field that is being read, or -1.</summary>
        public int Field { get; set; }

        /// <summary>The place in its list, or -1.</summary>
        public int Item { get; set; }

        public void Begin(FieldNames names)
        {
            (Names, Field, Item) = (names, -1, -1);
            if (Seen.Length < names.Count) Seen = new bool[names.Count];
            else Array.Clear(Seen);
        }

        public void AppendTo(StringBuilder path)
        {
            if (Field < 0) return;
            path.Append('.').Append(Names.Names[Field]);
            if (Item >= 0) path.Append('[').Append(Item).Append(']');
        }
    }
}
