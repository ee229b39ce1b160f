using System.ComponentModel;
using System.Text.Json;

namespace Statecraft.Core.Json;

/// <summary>A reference to a record of a dataset, as its id.</summary>
/// <param name="get">Finds a record by its id, also by one that it had before, or throws <see cref="KeyNotFoundException"/>, which says what may have been meant.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonReference<T>(Func<string, T> get) : IJsonItem<T>
    where T : class, IRecord
{
    /// <inheritdoc/>
    public void WriteItem(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }

    /// <inheritdoc/>
    public T ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var id = JsonItems.TextOf(ref reader, fields, "an id");
        if (JsonFault.IsLong(id)) throw fields.Fault($"There is no {typeof(T).Name} {JsonFault.Quote(id)}.");
        try
        {
            return get(id);
        }
        catch (KeyNotFoundException exception)
        {
            throw fields.Fault(exception.Message);
        }
    }
}
