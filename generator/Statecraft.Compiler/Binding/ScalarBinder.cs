using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Schema.Values;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>Writes the single values of the records of one entity.</summary>
internal sealed class ScalarBinder(SchemaModel schema, EntityModel entity, SourceFile file, RowWriter writer, ProblemList problems)
{
    private readonly ScalarReader scalars = new(schema);
    private readonly Dictionary<FieldPlan, ScalarValue> defaults = [];

    /// <summary>The value as it is written, or else the default of the field.</summary>
    public void Write(FieldPlan field, YamlScalar? node)
    {
        if (node is null && field.Field.Default is null)
        {
            WriteNone(field.Kind);
            return;
        }

        var value = node is null ? Default(field) : Read(field, node.Text);
        if (value.Fault is null) WriteCells(field.Kind, value);
        else WriteNone(field.Kind);
        if (value.Fault is { } fault && node is not null) problems.Add(fault.Kind.At(file.PlaceOf(node.Range), fault.Arguments));
    }

    public void WriteNone(FieldKind kind)
    {
        writer.Cell(0);
        if (kind is FieldKind.Int or FieldKind.Edtf) writer.Cell(0);
    }

    private ScalarValue Default(FieldPlan field)
    {
        if (!defaults.TryGetValue(field, out var value)) defaults.Add(field, value = Read(field, field.Field.Default!));
        return value;
    }

    private ScalarValue Read(FieldPlan field, string text) => field.Kind switch
    {
        FieldKind.Entity or FieldKind.Foreign => Names.IsSlug(text) ? ScalarValue.Of(text) : ScalarValue.Bad(ValueProblems.Slug, text),
        FieldKind.Field => ReadFieldName(text),
        _ => scalars.Read(field.Field, text),
    };

    /// <summary>A field is named in YAML as the schema names it, and in the record as C# does.</summary>
    private ScalarValue ReadFieldName(string text) =>
        entity.Field(text) is { } named
            ? ScalarValue.Of(named.CsName)
            : ScalarValue.Bad(ValueProblems.FieldName, text, entity.Name, Hint.For(text, entity.Fields.Select(f => f.Name)));

    private void WriteCells(FieldKind kind, ScalarValue value)
    {
        switch (kind)
        {
            case FieldKind.Int:
                writer.Cell(1);
                writer.Cell(value.Number);
                break;
            case FieldKind.Edtf:
                writer.Cell(value.Number);
                writer.Cell(value.Second);
                break;
            case FieldKind.Bool or FieldKind.Date or FieldKind.Enum:
                writer.Cell(value.Number + 1);
                break;
            default:
                writer.Text(value.Text!);
                break;
        }
    }
}
