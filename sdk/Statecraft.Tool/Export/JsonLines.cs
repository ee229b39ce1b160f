using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Statecraft.Tool.Export;

/// <summary>Tables as JSON, an object a line, each with all columns.</summary>
internal static class JsonLines
{
    // Written for people and programs to read, not into a web page: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Table table, Stream output)
    {
        var names = table.Columns.Select(column => JsonEncodedText.Encode(column.Name)).ToList();
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var line in table.Lines)
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Count; i++)
            {
                json.WritePropertyName(names[i]);
                WriteValue(json, table.Columns[i].Read(line));
            }

            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int or decimal:
                json.WriteRawValue(Encoding.UTF8.GetBytes(CsvText.Text(value)));
                break;
            case object?[] list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
