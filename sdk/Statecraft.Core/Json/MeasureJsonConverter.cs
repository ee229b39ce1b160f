using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>An amount as its text, <c>"~5 billion USD"</c>.</summary>
public sealed class MeasureJsonConverter : JsonConverter<Measure>, IJsonItem<Measure>
{
    /// <inheritdoc/>
    public override Measure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader, new JsonFieldReader(options, isWhole: false));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    void IJsonItem<Measure>.WriteItem(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options) => Write(writer, value, options);

    Measure IJsonItem<Measure>.ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) => ReadText(ref reader, fields);

    private static Measure ReadText(ref Utf8JsonReader reader, JsonFieldReader fields)
    {
        var text = JsonItems.TextOf(ref reader, fields, "an amount");
        if (JsonFault.IsLong(text)) throw fields.Fault($"{JsonFault.Quote(text)} is no amount.");
        return Measure.TryParse(text, out var measure, out var problem) ? measure : throw fields.Fault(problem + ".");
    }
}
