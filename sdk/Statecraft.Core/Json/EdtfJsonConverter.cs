using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>A date as its text, <c>"2018-09-13?"</c>, also where it is the name of a property; the empty one is null.</summary>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>, IJsonItem<Edtf>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : ReadText(ref reader, new JsonFieldReader(options, isWhole: false));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsEmpty) writer.WriteNullValue();
        else writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override Edtf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!, new JsonFieldReader(options, isWhole: false));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    void IJsonItem<Edtf>.WriteItem(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => Write(writer, value, options);

    Edtf IJsonItem<Edtf>.ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) => ReadText(ref reader, fields);

    private static Edtf ReadText(ref Utf8JsonReader reader, JsonFieldReader fields) => Parse(JsonItems.TextOf(ref reader, fields, "a date"), fields);

    private static Edtf Parse(string text, JsonFieldReader fields)
    {
        if (JsonFault.IsLong(text)) throw fields.Fault($"{JsonFault.Quote(text)} is no date.");
        return Edtf.TryParse(text, out var date, out var problem) ? date : throw fields.Fault(problem + ".");
    }
}
