using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>What the numbers of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>A number as it is.</summary>
    Number,

    /// <summary>A text of the dataset, counted from 1; 0 for none.</summary>
    Text,

    /// <summary>A list of the dataset, counted from 1; 0 for an empty one.</summary>
    List,
}

/// <summary>One column of a table. A field has one, or two where its value is a pair: a date, a run of nested rows.</summary>
/// <param name="Name">The name of its constant in the generated table.</param>
/// <param name="IsOptional">It may hold <see cref="TableData.None"/>.</param>
internal sealed record ColumnModel(string Name, FieldModel Field, ColumnKind Kind, bool IsOptional)
{
    public static Seq<ColumnModel> Of(TypeModel type) => type.Fields.SelectMany(Of).ToSeq();

    private static IEnumerable<ColumnModel> Of(FieldModel field)
    {
        var name = field.CsName + "Column";
        var type = field.Type;
        if (type.IsList && type.Kind != FieldKind.Nested)
        {
            yield return new(name, field, ColumnKind.List, IsOptional: false);
        }
        else if (type.IsStoredAsText)
        {
            yield return new(name, field, ColumnKind.Text, IsOptional: false);
        }
        else
        {
            yield return new(name, field, ColumnKind.Number, IsOptional: type.IsOptional && type.Kind is FieldKind.Int or FieldKind.Bool or FieldKind.Date or FieldKind.Enum);
            if (type.Kind == FieldKind.Edtf || type.IsList) yield return new(field.CsName + "Column2", field, ColumnKind.Number, IsOptional: false);
        }
    }
}
