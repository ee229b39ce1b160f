using System.ComponentModel;
using System.Text.Json;

namespace Statecraft.Core.Json;

/// <summary>How one value is written and read: that of a field, or one of a list.</summary>
/// <typeparam name="T">The type of the value, never a nullable one: what is not there is the business of the field.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonItem<T>
{
    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">What the program asked for.</param>
    void WriteItem(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    /// <summary>Reads a value, from its first token to its last.</summary>
    /// <param name="reader">Stands on the first token, which is not null.</param>
    /// <param name="fields">Knows where in the record this is.</param>
    /// <exception cref="JsonException">There is no such value here.</exception>
    T ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields);
}
