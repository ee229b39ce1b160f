using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>
/// A record, or a nested value of one, as an object with a property for each field of the schema: what it refers to by its id, dates and amounts as
/// their text, words as in YAML. The ways back to it and what is worked out from its fields are not in it. What is read is a record that a program
/// made, equal to the one that was written.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordJsonConverter<T> : JsonConverter<T>, IJsonItem<T>
    where T : class
{
    private readonly string type;
    private readonly JsonField[] fields;
    private readonly ConditionalWeakTable<JsonSerializerOptions, FieldNames> known = [];

    // Most programs have one set of options.
    private FieldNames? last;

    /// <param name="type">What a sentence calls a value of the type.</param>
    /// <param name="fields">Its fields, which are called by their numbers.</param>
    protected RecordJsonConverter(string type, params JsonField[] fields) => (this.type, this.fields) = (type, fields);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadObject(ref reader, new JsonFieldReader(options, isWhole: reader.CurrentDepth == 0));

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        WriteFields(new JsonFieldWriter(writer, NamesBy(options)), value);
        writer.WriteEndObject();
    }

    void IJsonItem<T>.WriteItem(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value, options);

    T IJsonItem<T>.ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) => ReadObject(ref reader, fields);

    /// <summary>Writes the fields, in their order.</summary>
    /// <param name="fields">Where to.</param>
    /// <param name="value">The record.</param>
    protected abstract void WriteFields(JsonFieldWriter fields, T value);

    /// <summary>Reads the fields, in any order, and makes a record of them.</summary>
    /// <param name="reader">Stands on the start of the object.</param>
    /// <param name="fields">Goes from field to field.</param>
    protected abstract T ReadFields(ref Utf8JsonReader reader, JsonFieldReader fields);

    private T ReadObject(ref Utf8JsonReader reader, JsonFieldReader from)
    {
        from.Open(ref reader, NamesBy(from.Options));
        return ReadFields(ref reader, from);
    }

    private FieldNames NamesBy(JsonSerializerOptions options)
    {
        if (last is { } names && names.Options == options) return names;
        return last = known.GetValue(options, key => new FieldNames(type, fields, key));
    }
}
