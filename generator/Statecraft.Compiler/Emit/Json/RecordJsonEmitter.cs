using Statecraft.Compiler.Emit.Records;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Json;

/// <summary>Writes the converter of an entity or nested type.</summary>
internal sealed class RecordJsonEmitter(SchemaModel schema, TypeModel type)
{
    private readonly List<JsonFieldCode> fields =
        [.. type.Fields.Where(f => f.Type.Kind != FieldKind.Unknown).Select(f => new JsonFieldCode(schema, new FieldCode(type, f)))];

    private readonly string name = type.Name + "JsonConverter";

    public void Write(CodeWriter writer)
    {
        JsonCode.Head(writer, type.Name, $"RecordJsonConverter<{type.Name}>");
        writer.Summary("The converter.");
        writer.Line($"public static readonly {name} Instance = new();");
        writer.Line();
        if (type is EntityModel entity)
        {
            // The whole name, for what is inherited may be called like the plural.
            writer.Summary("A reference to a record, as its id.");
            writer.Line($"public static readonly IJsonItem<{type.Name}> Reference = new JsonReference<{type.Name}>(global::{schema.Dataset.Namespace}.{entity.Plural}.Get);");
            writer.Line();
        }

        WriteConstructor(writer);
        writer.Line();
        WriteWriting(writer);
        writer.Line();
        WriteReading(writer);
        writer.Close();
    }

    private void WriteConstructor(CodeWriter writer)
    {
        writer.Summary("Makes a converter.");
        writer.Line($"public {name}()");
        writer.Indent();
        writer.Line(": base(");
        writer.Indent();
        writer.Line($"{CSharpText.Literal(Names.Kebab(type.Name))}{(fields.Count == 0 ? ")" : ",")}");
        for (var i = 0; i < fields.Count; i++) writer.Line(fields[i].Declaration + (i == fields.Count - 1 ? ")" : ","));
        writer.Outdent();
        writer.Outdent();
        writer.Open();
        writer.Close();
    }

    private void WriteWriting(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override void WriteFields(JsonFieldWriter fields, {type.Name} value)");
        for (var i = 0; i < fields.Count; i++) writer.Line(fields[i].Write(i));
        writer.Close();
    }

    private void WriteReading(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override {type.Name} ReadFields(ref Utf8JsonReader reader, JsonFieldReader fields)");
        foreach (var field in fields) writer.Line(field.Initial);
        writer.Open("while (fields.Next(ref reader))");
        if (fields.Count > 0) writer.Open("switch (fields.Field)");
        for (var i = 0; i < fields.Count; i++)
            writer.Line(FormattableString.Invariant($"case {i}: {fields[i].Variable} = {fields[i].Read}; break;"));
        if (fields.Count > 0) writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"return new {type.Name}");
        writer.Open();
        foreach (var field in fields) writer.Line(field.Assignment);
        writer.Close("};");
        writer.Close();
    }
}
