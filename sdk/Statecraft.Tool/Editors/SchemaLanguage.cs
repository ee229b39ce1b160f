using System.Text.Json.Nodes;

namespace Statecraft.Tool.Editors;

/// <summary>The schema of the schema language itself, which is the same for every dataset.</summary>
internal static class SchemaLanguage
{
    /// <summary>Of <c>dataset.yaml</c>.</summary>
    public static JsonObject Dataset() => SchemaWord.Mapping(SchemaWords.Dataset);

    /// <summary>Of the files beside it that declare what there is.</summary>
    public static JsonObject Schema()
    {
        var file = Json.AnyOf(SchemaWord.Mapping(SchemaWords.Entity), SchemaWord.Mapping(SchemaWords.Shared));
        file["definitions"] = Json.Named(
        [
            ("nested-type", SchemaWord.Mapping(SchemaWords.NestedType)),
            ("enum", SchemaWord.Mapping(SchemaWords.Enum)),
            ("field", SchemaWord.Mapping(SchemaWords.Field)),
        ]);
        return file;
    }
}
