using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Schema.Values;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>Writes the single values of the records of one entity.</summary>
internal sealed class ScalarBinder(SchemaModel schema, EntityModel entity, SourceFile file, RowWriter writer, List<Problem> problems)
{
    private readonly ScalarReader scalars = new(schema);

    /// <summary>The value as it is written, or else the default of the field.</summary>
    public void Write(FieldModel field, YamlScalar? node)
    {
        if ((node?.Text ?? field.Default) is not { } text)
        {
            WriteCells(field.Type.Kind, null);
            return;
        }

        var value = field.Type.Kind switch
        {
            FieldKind.Entity => Names.IsSlug(text) ? ScalarValue.Of(text) : ScalarValue.Bad(ValueProblems.Slug, text),
            FieldKind.Field => ReadFieldName(text),
            _ => scalars.Read(field, text),
        };
        if (value.Fault is { } fault && node is not null) problems.Add(fault.Kind.At(file.PlaceOf(node.Range), fault.Arguments));
        WriteCells(field.Type.Kind, value.Fault is null ? value : null);
    }

    public void WriteNone(FieldModel field) => WriteCells(field.Type.Kind, null);

    /// <summary>A field is named in YAML as the schema names it, and in the record as C# does.</summary>
    private ScalarValue ReadFieldName(string text) =>
        entity.Field(text) is { } named
            ? ScalarValue.Of(named.CsName)
            : ScalarValue.Bad(ValueProblems.FieldName, text, entity.Name, Hint.For(text, entity.Fields.Select(f => f.Name)));

    private void WriteCells(FieldKind kind, ScalarValue? value)
    {
        switch (kind)
        {
            case FieldKind.Int:
                writer.Cell(value is null ? 0 : 1);
                writer.Cell(value?.Number ?? 0);
                break;
            case FieldKind.Edtf:
                writer.Cell(value?.Number ?? 0);
                writer.Cell(value?.Second ?? 0);
                break;
            case FieldKind.Bool or FieldKind.Date or FieldKind.Enum:
                writer.Cell(value is { } v ? v.Number + 1 : 0);
                break;
            default:
                writer.Text(value?.Text);
                break;
        }
    }
}
