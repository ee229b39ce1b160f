using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Editors;

/// <summary>Entities, nested types and enums.</summary>
internal static class TypeSchema
{
    /// <summary>A mapping with the fields of a type; where it has a short form, also the value of that field alone.</summary>
    public static JsonObject Of(ContentType type, FieldSchema fields)
    {
        var mapping = Json.Mapping(
            type.Fields.Select(field => (field.Name, fields.Of(field))),
            type.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        var groups = type.AnyOf.Select(group => OneOf([.. group.Select(field => field.Name)])).ToList();
        if (groups.Count == 1) mapping["anyOf"] = groups[0]["anyOf"]!.DeepClone();
        else if (groups.Count > 1) mapping["allOf"] = new JsonArray([.. groups]);
        var whole = type.ShortField is { } field ? Json.AnyOf(fields.Value(field), mapping) : mapping;
        return Titled(type.Name, whole.Described(type.Summary));
    }

    /// <summary>The words that a field can be, each with what it means.</summary>
    public static JsonObject OfEnum(string name, IReadOnlyList<ContentMember> members) => Titled(name, new JsonObject
    {
        ["type"] = "string",
        ["enum"] = Json.List(members.Select(member => member.Name)),
        ["enumDescriptions"] = Json.List(members.Select(member => member.Summary)),
    });

    private static JsonObject OneOf(IReadOnlyList<string> names) =>
        Json.AnyOf(names.Select(name => new JsonObject { ["required"] = Json.List([name]) }));

    private static JsonObject Titled(string title, JsonObject schema)
    {
        schema.Insert(0, "title", title);
        return schema;
    }
}
