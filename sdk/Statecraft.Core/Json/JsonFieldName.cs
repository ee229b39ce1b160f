using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Statecraft.Core.Json;

/// <summary>The name of a field of a record, as the property that the field is in JSON.</summary>
/// <param name="names">The names of all fields in C#.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFieldName(params string[] names) : IJsonItem<string>
{
    private readonly ConditionalWeakTable<JsonSerializerOptions, Dictionary<string, string>> known = [];

    /// <inheritdoc/>
    public void WriteItem(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStringValue(InJson(value, options));
    }

    /// <inheritdoc/>
    public string ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var text = JsonItems.TextOf(ref reader, fields, "the name of a field");
        var byName = known.GetValue(fields.Options, options => ByName(options));
        return byName.TryGetValue(text, out var found) ? found : throw fields.Fault($"{JsonFault.Quote(text)} is no field{JsonFault.Hint(text, byName.Keys)}");
    }

    /// <summary>Fields of different types may have one name by a policy that makes little of case; the first stands for all of them.</summary>
    private Dictionary<string, string> ByName(JsonSerializerOptions options)
    {
        var byName = new Dictionary<string, string>(options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var name in names) byName.TryAdd(InJson(name, options), name);
        return byName;
    }

    private static string InJson(string name, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
