using Statecraft.Compiler.Emit.Json;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes the record of an entity or nested type.</summary>
internal sealed class RecordEmitter(SchemaModel schema, TypeModel type)
{
    private readonly List<FieldCode> fields = [.. type.Fields.Where(f => f.Type.Kind != FieldKind.Unknown).Select(f => new FieldCode(type, f))];
    private readonly EntityModel? entity = type as EntityModel;

    public void Write(CodeWriter writer)
    {
        writer.Summary(type.Summary);
        writer.Line(JsonCode.Attribute(type.Name));
        writer.Open($"public sealed partial record {type.Name}{(entity is null ? "" : " : IRecord")}");
        WriteFields(writer);
        WriteConstructors(writer);
        foreach (var field in fields) WriteProperty(writer, field);
        if (entity is not null)
            foreach (var (owner, field, inverse) in NameRules.WaysBackTo(schema, entity.Name)) WriteInverse(writer, owner, field, inverse);
        WriteEquality(writer);
        WriteText(writer);
        writer.Close();
    }

    private void WriteFields(CodeWriter writer)
    {
        if (entity is not null) writer.Line("private readonly int at;");
        foreach (var field in fields)
        {
            if (field.Keeping != Keeping.Value) writer.Line($"private readonly int {field.At};");
            if (field.Keeping == Keeping.Run) writer.Line($"private readonly int {field.Length};");
            if (field.Keeping is Keeping.Run or Keeping.List) writer.Line($"private {field.Item}[]? {field.Made};");
        }

        writer.Line();
    }

    private void WriteConstructors(CodeWriter writer)
    {
        writer.Summary("Makes one that is not in the dataset.");
        writer.Open($"public {type.Name}()");
        writer.Close();
        writer.Line();
        writer.Line("[SetsRequiredMembers]");
        writer.Open($"internal {type.Name}(Row row{(entity is null ? "" : ", int handle")})");
        if (entity is not null) writer.Line("at = handle;");
        foreach (var field in fields)
        {
            if (field.Keeping == Keeping.Value) writer.Line($"{field.Name} = {field.Read};");
            else writer.Line($"{field.At} = row.Read({field.Column});");
            if (field.Keeping == Keeping.Run) writer.Line($"{field.Length} = row.Read({field.Column2});");
        }

        writer.Close();
    }

    private void WriteProperty(CodeWriter writer, FieldCode field)
    {
        writer.Line();
        writer.Summary(field.Field.Summary);
        var head = $"public {(field.IsRequired ? "required " : "")}{field.Type} {field.Name}";
        switch (field.Keeping)
        {
            case Keeping.Value:
                var initial = field.Default(schema) is { } value ? $" = {value};" : "";
                writer.Line($"{head} {{ get; init; }}{initial}");
                break;
            case Keeping.Lazy:
                WriteLazy(writer, head, field);
                break;
            default:
                WriteMade(writer, head, field);
                break;
        }
    }

    /// <summary>The value is decoded when it is first read. To set it forgets the handle, or an absent value would be read from the table again.</summary>
    private void WriteLazy(CodeWriter writer, string head, FieldCode field)
    {
        writer.Open(head);
        var otherwise = field.Field.Type.IsOptional ? "" : field.Default(schema) is { } value ? $" ?? {value}" : "!";
        writer.Line($"get => field ??= {field.Make}{otherwise};");
        writer.Open("init");
        writer.Line("field = value;");
        writer.Line($"{field.At} = 0;");
        if (field.Field.Name == ImplicitFields.Id && entity is not null) writer.Line("at = 0;");
        writer.Close();
        writer.Close();
    }

    private static void WriteMade(CodeWriter writer, string head, FieldCode field)
    {
        writer.Open(head);
        writer.Line($"get => {field.Make};");
        if (field.Keeping == Keeping.Nested)
        {
            writer.Open("init");
            writer.Line($"{field.Made} = value;");
            writer.Line($"{field.At} = 0;");
            writer.Close();
        }
        else
        {
            writer.Line($"init => {field.Made} = value.ToArrayOrEmpty();");
        }

        writer.Close();
    }

    private void WriteInverse(CodeWriter writer, EntityModel owner, FieldModel field, InverseModel inverse)
    {
        var index = field.CsName + (inverse.Through is { } through ? Names.Pascal(through) : "");
        var timed = owner.When is not null;
        writer.Line();
        writer.Summary($"The {owner.YamlPlural} that name this one as {field.Name}{(inverse.Through is null ? "" : "." + inverse.Through)}, in the order of {(timed ? "time" : "their ids")}.");
        writer.Line($"public {(timed ? "TimedSet" : "RecordSet")}<{owner.Name}> {inverse.CsName} =>");
        writer.Indent();
        writer.Line($"{owner.Name}Table.Instance.{(timed ? "InTimeOf" : "Group")}({owner.Name}Indexes.By{index}.Rows, {type.Name}Table.Instance.RowOf(at, this));");
        writer.Outdent();
    }

    private void WriteEquality(CodeWriter writer)
    {
        writer.Line();
        writer.Summary("Compares the fields: lists and nested values by value, references by id.");
        writer.Line($"public bool Equals({type.Name}? other) =>");
        writer.Indent();
        writer.Line("object.ReferenceEquals(this, other)");
        writer.Line("|| (other is not null");
        writer.Indent();
        for (var i = 0; i < fields.Count; i++) writer.Line($"&& {fields[i].Equality}{(i == fields.Count - 1 ? ");" : "")}");
        if (fields.Count == 0) writer.Line(");");
        writer.Outdent();
        writer.Outdent();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (entity is not null)
        {
            writer.Line("public override int GetHashCode() => Id.GetHashCode();");
            return;
        }

        var hashed = fields.Where(f => !f.Field.Type.IsList && f.Field.Type.Kind != FieldKind.Nested).Take(4).Select(f => f.Shown).ToList();
        writer.Line($"public override int GetHashCode() => {(hashed.Count == 0 ? "0" : hashed.Count == 1 ? $"({hashed[0]}, 0).GetHashCode()" : $"({string.Join(", ", hashed)}).GetHashCode()")};");
    }

    /// <summary>One readable line: what is required and single, the references, and the date; never the whole graph.</summary>
    private void WriteText(CodeWriter writer)
    {
        var shown = fields.Where(f => f.Field.Name != ImplicitFields.Id && !f.Field.Type.IsList && f.Field.Type.Kind != FieldKind.Nested
            && (f.IsRequired || f.Field.Type.IsReference || f.Field.Name == type.When));
        writer.Line();
        writer.Summary(entity is null ? "One line to read." : "One line to read: the id and the main fields.");
        writer.Line($"public override string ToString() => this.ToLine({string.Join(", ", shown.Select(f => f.Shown).Prepend(entity is null ? "null" : "Id"))});");
    }
}
