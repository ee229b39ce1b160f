using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>Writes the fields of a record as properties, each by its number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct JsonFieldWriter
{
    private readonly Utf8JsonWriter writer;
    private readonly FieldNames names;

    internal JsonFieldWriter(Utf8JsonWriter writer, FieldNames names) => (this.writer, this.names) = (writer, names);

    private JsonIgnoreCondition Ignored => names.Options.DefaultIgnoreCondition;

    /// <summary>Writes a value; null where there is none, unless the options leave that out.</summary>
    /// <param name="field">The number of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="item">How it is written.</param>
    public void Write<T>(int field, T? value, IJsonItem<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (value is null)
        {
            WriteNull(field);
            return;
        }

        writer.WritePropertyName(names.Encoded(field));
        item.WriteItem(writer, value, names.Options);
    }

    /// <summary>Writes a value that reading need not find, unless the options leave it out.</summary>
    /// <inheritdoc cref="Write{T}(int, T, IJsonItem{T})"/>
    /// <param name="field">The number of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="item">How it is written.</param>
    /// <param name="otherwise">What a record has where nothing is said.</param>
    public void Write<T>(int field, T? value, IJsonItem<T> item, T otherwise)
    {
        if (Ignored == JsonIgnoreCondition.WhenWritingDefault && EqualityComparer<T?>.Default.Equals(value, otherwise)) return;
        Write(field, value, item);
    }

    /// <inheritdoc cref="Write{T}(int, T, IJsonItem{T})"/>
    public void Write<T>(int field, T? value, IJsonItem<T> item)
        where T : struct
    {
        if (value is { } there) Write<T>(field, there, item);
        else WriteNull(field);
    }

    /// <summary>Writes a list; also an empty one, unless reading need not find it and the options leave that out.</summary>
    /// <param name="field">The number of the field.</param>
    /// <param name="values">The list.</param>
    /// <param name="item">How each value is written.</param>
    public void Write<T>(int field, ImmutableArray<T> values, IJsonItem<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (values.IsEmpty && Ignored == JsonIgnoreCondition.WhenWritingDefault && !names.IsRequired(field)) return;
        writer.WriteStartArray(names.Encoded(field));
        foreach (var value in values) item.WriteItem(writer, value, names.Options);
        writer.WriteEndArray();
    }

    private void WriteNull(int field)
    {
        if (Ignored == JsonIgnoreCondition.Never) writer.WriteNull(names.Encoded(field));
    }
}
