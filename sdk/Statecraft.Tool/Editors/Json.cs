using System.Text.Json.Nodes;

namespace Statecraft.Tool.Editors;

/// <summary>The pieces that the schemas are put together from.</summary>
internal static class Json
{
    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    public static JsonObject Ref(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    public static JsonObject AnyOf(params IEnumerable<JsonObject> choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    /// <summary>A mapping that has the keys it is said to have, and no others.</summary>
    /// <param name="needed">Those of the keys that must be there.</param>
    public static JsonObject Mapping(IEnumerable<(string Name, JsonObject Value)> keys, IEnumerable<string> needed)
    {
        var required = List(needed);
        var mapping = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Count > 0) mapping["required"] = required;
        mapping["properties"] = Named(keys);
        return mapping;
    }

    public static JsonObject Named(IEnumerable<(string Name, JsonObject Value)> values) =>
        new(values.Select(value => KeyValuePair.Create(value.Name, (JsonNode?)value.Value)));

    /// <summary>The same with an explanation before all else.</summary>
    public static JsonObject Described(this JsonObject schema, string description)
    {
        if (description.Length > 0) schema.Insert(0, "description", description);
        return schema;
    }
}
