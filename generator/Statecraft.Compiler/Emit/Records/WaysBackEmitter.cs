using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes the ways back that records of other datasets get: properties that extend their types, for those cannot be added to.</summary>
internal static class WaysBackEmitter
{
    public static void Write(CodeWriter writer, SchemaModel schema)
    {
        writer.Summary("The ways from records of other datasets to those of this one that refer to them.");
        writer.Open($"public static class {ForeignNameRules.WaysBack}");
        var first = true;
        foreach (var target in ForeignNameRules.WaysBackOf(schema).GroupBy(way => way.Target))
        {
            if (!first) writer.Line();
            first = false;
            writer.Param("record", "The record.");
            writer.Open($"extension({target.Key.FullName} record)");
            var isFirst = true;
            foreach (var (_, owner, field, inverse) in target)
            {
                if (!isFirst) writer.Line();
                isFirst = false;
                Write(writer, schema.Dataset.Namespace, owner, field, inverse);
            }

            writer.Close();
        }

        writer.Close();
    }

    private static void Write(CodeWriter writer, string space, EntityModel owner, FieldModel field, InverseModel inverse)
    {
        var timed = owner.When is not null;
        var through = inverse.Through is { } name ? Names.Pascal(name) : "";
        writer.Summary($"The {owner.YamlPlural} that name this one as {field.Name}{(inverse.Through is null ? "" : "." + inverse.Through)}, in the order of {(timed ? "time" : "their ids")}.");
        writer.Line($"public {(timed ? "TimedSet" : "RecordSet")}<global::{space}.{owner.Name}> {inverse.CsName} => global::{space}.{owner.Plural}.By{field.CsName}{through}(record);");
    }
}
