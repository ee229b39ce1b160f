using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Json;

/// <summary>Writes the converters of enums, and the way to all converters.</summary>
internal static class JsonCode
{
    /// <summary>The namespaces that converters name types of, beside those of all files.</summary>
    public static readonly string[] Usings = ["System.Text.Json", "System.Text.Json.Serialization.Metadata", "Statecraft.Core.Json"];

    /// <summary>What tells System.Text.Json of the converter of a type.</summary>
    public static string Attribute(string type) => $"[global::System.Text.Json.Serialization.JsonConverter(typeof({type}JsonConverter))]";

    /// <summary>Opens the class of a converter, which is public because other generators make one too.</summary>
    public static void Head(CodeWriter writer, string type, string @base)
    {
        writer.Summary($"Reads and writes {type} as JSON.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public sealed class {type}JsonConverter : {@base}");
    }

    public static void WriteEnum(CodeWriter writer, EnumModel model)
    {
        Head(writer, model.Name, $"EnumJsonConverter<{model.Name}>");
        writer.Summary("The converter.");
        writer.Line($"public static readonly {model.Name}JsonConverter Instance = new();");
        writer.Line();
        writer.Summary("Makes a converter.");
        writer.Line($"public {model.Name}JsonConverter()");
        writer.Indent();
        writer.Line($": base({string.Join(", ", model.Members.Select(member => CSharpText.Literal(member.Name)))})");
        writer.Outdent();
        writer.Open();
        writer.Close();
        writer.Close();
    }

    public static void WriteResolver(CodeWriter writer, SchemaModel schema)
    {
        writer.Open("public static partial class Dataset");
        writer.Summary("Knows how all types of the dataset, and lists and sets of its records, are written and read as JSON without reflection: for programs that are trimmed or compiled ahead of time. Converters that a program puts into its options stand before these for a value on its own, and not for one within a record.");
        writer.Line("public static IJsonTypeInfoResolver JsonTypeInfoResolver => DatasetJson.Resolver;");
        writer.Close();
        writer.Line();
        writer.Summary("What the JSON of all types has in common. A class of its own, so that it is made by those alone that ask for it.");
        writer.Open("internal static class DatasetJson");
        WriteCall(
            writer,
            "internal static readonly JsonFieldName FieldName = new(",
            [.. schema.Entities.SelectMany(entity => entity.Fields).Select(field => field.CsName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).Select(CSharpText.Literal)]);
        writer.Line();
        WriteCall(
            writer,
            "internal static readonly DatasetTypeInfos Resolver = new(",
            [
                .. schema.Entities.Select(entity => $"JsonShapes.OfRecords({entity.Name}JsonConverter.Instance)"),
                .. schema.Types.Select(type => $"JsonShapes.OfValues({type.Name}JsonConverter.Instance)"),
                .. schema.Enums.Select(model => $"JsonShapes.OfStructs({model.Name}JsonConverter.Instance)"),
            ]);
        writer.Close();
    }

    private static void WriteCall(CodeWriter writer, string head, string[] arguments)
    {
        writer.Line(head);
        writer.Indent();
        for (var i = 0; i < arguments.Length; i++) writer.Line(arguments[i] + (i == arguments.Length - 1 ? ");" : ","));
        if (arguments.Length == 0) writer.Line(");");
        writer.Outdent();
    }
}
