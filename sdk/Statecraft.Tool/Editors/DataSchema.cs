using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Editors;

/// <summary>The data files of a dataset: mappings from the kinds of records to lists of them.</summary>
internal static class DataSchema
{
    /// <param name="withIds">Whether the ids of its records are offered.</param>
    public static JsonObject Of(DatasetContent content, bool withIds)
    {
        var file = Json.Mapping(content.Entities.Select(entity => (entity.Plural!, Records(entity))), []);
        file["definitions"] = Json.Named(Definitions(content, withIds));
        return file;
    }

    private static JsonObject Records(ContentType entity) =>
        new JsonObject { ["type"] = Json.List(["array", "null"]), ["items"] = Json.Ref(entity.Name) }.Described(entity.Summary);

    /// <summary>What the fields refer to: only what some field does.</summary>
    private static IEnumerable<(string Name, JsonObject Value)> Definitions(DatasetContent content, bool withIds)
    {
        var parts = content.Entities.ToDictionary(entity => entity, PartsOf);
        var nested = parts.Values.SelectMany(types => types).Where(type => type.Plural is null).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);
        var types = content.Entities.Concat(nested).ToList();
        var fields = types.SelectMany(type => type.Fields).DistinctBy(field => field.TypeName).OrderBy(field => field.TypeName, StringComparer.Ordinal).ToList();
        return
        [
            .. types.Select(type => (type.Name, TypeSchema.Of(type, new FieldSchema(NamesIn(content.Entities.Where(entity => parts[entity].Contains(type))), content.Units)))),
            .. fields.Where(field => field.Kind == FieldKind.Enum).Select(field => (field.TypeName, TypeSchema.OfEnum(field.TypeName, field.Members))),
            .. fields.Where(field => field.Kind == FieldKind.Entity).Select(field => field.Type!)
                .Select(entity => (IdSchema.NameOf(entity.Name), IdSchema.Of(entity, withIds ? content.RowsOf(entity) : []))),
            .. fields.Select(field => field.Foreign).OfType<ForeignKind>().Select(kind => (IdSchema.NameOf(kind.Name), IdSchema.Of(kind, withIds ? kind.Ids : []))),
            .. fields.Where(field => field.Kind < FieldKind.Field).Select(field => (field.TypeName, ValueSchema.Of(field.Kind))),
        ];
    }

    /// <summary>A type and all nested types in it.</summary>
    private static IEnumerable<ContentType> PartsOf(ContentType type) =>
        type.Fields.Where(field => field.Kind == FieldKind.Nested).SelectMany(field => PartsOf(field.Type!)).Prepend(type);

    private static List<string> NamesIn(IEnumerable<ContentType> entities) =>
        [.. entities.SelectMany(entity => entity.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal)];
}
