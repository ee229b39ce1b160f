using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>How single values are written and read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonItems
{
    /// <summary>A text.</summary>
    public static IJsonItem<string> Text { get; } = new TextItem();

    /// <summary>A whole number.</summary>
    public static IJsonItem<int> WholeNumber { get; } = new IntItem();

    /// <summary>A number with a point.</summary>
    public static IJsonItem<decimal> Number { get; } = new DecimalItem();

    /// <summary>True or false.</summary>
    public static IJsonItem<bool> Bool { get; } = new BoolItem();

    /// <summary>A day, as year, month and day.</summary>
    public static IJsonItem<DateOnly> Date { get; } = new DateItem();

    /// <summary>A date that says how exact it is, as its text.</summary>
    public static IJsonItem<Edtf> Edtf { get; } = new EdtfJsonConverter();

    /// <summary>An amount, as its text.</summary>
    public static IJsonItem<Measure> Measure { get; } = new MeasureJsonConverter();

    /// <summary>A web address, as its text.</summary>
    public static IJsonItem<Uri> Uri { get; } = new UriItem();

    internal static string TextOf(ref Utf8JsonReader reader, JsonFieldReader fields, string what = "a text") =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw fields.Needed(what, reader.TokenType);

    /// <summary>The text of a number that is written as a text, where the options allow that; else null.</summary>
    private static string? NumberText(ref Utf8JsonReader reader, JsonFieldReader fields) =>
        reader.TokenType == JsonTokenType.String && fields.Options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString) ? reader.GetString() : null;

    private static bool IsWrittenAsText(JsonSerializerOptions options) => options.NumberHandling.HasFlag(JsonNumberHandling.WriteAsString);

    private sealed class TextItem : IJsonItem<string>
    {
        public void WriteItem(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public string ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) => TextOf(ref reader, fields);
    }

    private sealed class IntItem : IJsonItem<int>
    {
        public void WriteItem(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
        {
            if (IsWrittenAsText(options)) writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
            else writer.WriteNumberValue(value);
        }

        public int ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)) return number;
            if (int.TryParse(NumberText(ref reader, fields), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return number;
            throw fields.Fault("Here must be a whole number between -2147483648 and 2147483647.");
        }
    }

    private sealed class DecimalItem : IJsonItem<decimal>
    {
        public void WriteItem(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
        {
            if (IsWrittenAsText(options)) writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
            else writer.WriteNumberValue(value);
        }

        public decimal ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)) return number;
            if (decimal.TryParse(NumberText(ref reader, fields), NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return number;
            throw fields.Fault("Here must be a number that a decimal can hold.");
        }
    }

    private sealed class BoolItem : IJsonItem<bool>
    {
        public void WriteItem(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

        public bool ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) =>
            reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw fields.Needed("true or false", reader.TokenType);
    }

    private sealed class DateItem : IJsonItem<DateOnly>
    {
        private const string Form = "yyyy-MM-dd";

        public void WriteItem(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));

        public DateOnly ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
        {
            var text = TextOf(ref reader, fields, "a day");
            return DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw fields.Fault($"{JsonFault.Quote(text)} is no day of the calendar; write year, month and day, as '2018-09-13'.");
        }
    }

    private sealed class UriItem : IJsonItem<Uri>
    {
        public void WriteItem(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);

        public Uri ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields)
        {
            var text = TextOf(ref reader, fields, "a web address");
            return System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? uri
                : throw fields.Fault($"{JsonFault.Quote(text)} is no web address; write it whole, starting with http:// or https://.");
        }
    }
}
