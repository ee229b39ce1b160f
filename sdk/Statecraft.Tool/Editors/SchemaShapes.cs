using System.Text.Json.Nodes;

namespace Statecraft.Tool.Editors;

/// <summary>What can stand after a word of the schema language. As in data, a number or a yes or no is also a text.</summary>
internal static class SchemaShapes
{
    private const string TypeNamePattern = "[A-Z][A-Za-z0-9]*";

    private const string FieldNamePattern = "[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*";

    public static JsonObject Text() => new() { ["type"] = Json.List(["string", "number"]) };

    public static JsonObject Flag() => new() { ["type"] = Json.List(["boolean", "string"]), ["pattern"] = "^(true|false)$" };

    public static JsonObject Number() => new() { ["type"] = Json.List(["number", "string"]) };

    /// <summary>A value as in a record.</summary>
    public static JsonObject Value() => new() { ["type"] = Json.List(["string", "number", "boolean"]) };

    public static JsonObject Namespace() => Matching($@"{TypeNamePattern}(\.{TypeNamePattern})*");

    public static JsonObject TypeName() => Matching(TypeNamePattern);

    public static JsonObject FieldName() => Matching(FieldNamePattern);

    public static JsonObject FieldOrTwo() =>
        Json.AnyOf(FieldName(), new JsonObject { ["type"] = "array", ["items"] = FieldName(), ["minItems"] = 2, ["maxItems"] = 2, ["uniqueItems"] = true });

    public static JsonObject Groups() =>
        Json.AnyOf(FieldName(), ListOf(Json.AnyOf(FieldName(), ListOf(FieldName()))));

    public static JsonObject FieldNameOrByField() => Json.AnyOf(FieldName(), Named(FieldNamePattern, FieldName()));

    /// <summary>The name of a type, and how many values there are. The types that need no declaration are offered.</summary>
    public static JsonObject FieldType()
    {
        var type = Matching($"({string.Join('|', SchemaWords.Types.Select(known => known.Name))}|{TypeNamePattern})[?*+]?");
        type["defaultSnippets"] = new JsonArray(
            [.. SchemaWords.Types.Select(known => new JsonObject { ["label"] = known.Name, ["bodyText"] = known.Name, ["description"] = known.Summary })]);
        return type;
    }

    public static JsonObject Members()
    {
        var members = Named(FieldNamePattern, Explanation());
        members["minProperties"] = 1;
        return members;
    }

    public static JsonObject Fields() => OrNothing(Named(FieldNamePattern, Json.Ref("field")));

    public static JsonObject Types() => OrNothing(Named(TypeNamePattern, Json.Ref("nested-type")));

    public static JsonObject Enums() => OrNothing(Named(TypeNamePattern, Json.Ref("enum")));

    public static JsonObject Units() => OrNothing(Named("[A-Za-z%][A-Za-z0-9/%-]*", Explanation()));

    private static JsonObject Explanation() => new() { ["type"] = Json.List(["string", "number", "null"]) };

    private static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = $"^{pattern}$" };

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Named(string pattern, JsonObject value) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["patternProperties"] = new JsonObject { [$"^{pattern}$"] = value },
    };

    /// <summary>A heading that has nothing below it yet.</summary>
    private static JsonObject OrNothing(JsonObject mapping)
    {
        mapping["type"] = Json.List(["object", "null"]);
        return mapping;
    }
}
