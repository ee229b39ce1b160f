using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Ways of passing over the fields of a written record.</summary>
internal static class RowWalk
{
    public static void Skip(FieldPlan field, ref RowCursor cursor)
    {
        cursor.NextPlace();
        if (!field.IsList || field.Kind == FieldKind.Unknown) SkipValue(field, ref cursor);
        else
            for (var count = cursor.Next(); count > 0; count--)
            {
                cursor.NextPlace();
                SkipValue(field, ref cursor);
            }
    }

    private static void SkipValue(FieldPlan field, ref RowCursor cursor)
    {
        var first = cursor.Next();
        if (field.Kind is FieldKind.Int or FieldKind.Edtf) cursor.Next();
        else if (first != 0 && field.Nested is { } nested)
            foreach (var inner in nested.Fields) Skip(inner, ref cursor);
    }

    /// <summary>A cursor that stands before a field of a record.</summary>
    public static RowCursor Find(TypePlan type, FieldModel field, RecordEntry record)
    {
        var cursor = new RowCursor(record.File, record.Cell, record.Place);
        foreach (var other in type.Fields)
        {
            if (other.Field.Name == field.Name) break;
            Skip(other, ref cursor);
        }

        return cursor;
    }

    /// <summary>Where a field of a record is written.</summary>
    public static PlaceRef PlaceOf(TypePlan type, FieldModel field, RecordEntry record) => new(record.File.Path, Find(type, field, record).Place);

    /// <summary>Whether a field of a record has a value, also one by default. A cell of a table does not tell where there must be one and is none.</summary>
    public static bool HasValue(TypePlan type, FieldModel field, RecordEntry record)
    {
        var cursor = Find(type, field, record);
        cursor.NextPlace();
        return cursor.Next() != 0;
    }

    /// <summary>The date of a nested value whose fields start here, and its place; the default where it has none.</summary>
    public static (Edtf When, int Place) When(TypePlan type, RowCursor cursor)
    {
        if (type.When < 0) return default;
        for (var i = 0; i < type.When; i++) Skip(type.Fields[i], ref cursor);
        var place = cursor.NextPlace();
        return (Edtf.FromBits(cursor.Next(), cursor.Next()), place);
    }
}
