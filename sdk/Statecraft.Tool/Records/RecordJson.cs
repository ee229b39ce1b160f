using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Records;

/// <summary>Records as JSON: the names of the schema, references as ids, defaults as if they were written, and nothing for what is not known.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(JsonNode node) => node.ToJsonString(Options) + "\n";

    public static JsonObject Of(ContentRow row) => new(row.Type.Fields
        .Select(field => KeyValuePair.Create(field.Name, row[field]))
        .Where(entry => entry.Value is not (null or object[] { Length: 0 }))
        .Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value!))));

    private static JsonNode? Value(object value) => value switch
    {
        object[] list => new JsonArray([.. list.Select(Value)]),
        ContentRow { Type.Plural: null } nested => Of(nested),
        ContentRow record => record.Id(),
        int number => number,
        decimal number => number,
        bool yes => yes,
        _ => (string)value,
    };
}
