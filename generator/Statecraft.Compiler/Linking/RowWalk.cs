using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Ways of passing over the fields of a written record.</summary>
internal static class RowWalk
{
    public static void Skip(SchemaModel schema, TypeModel type, ref RowCursor cursor)
    {
        foreach (var field in type.Fields) Skip(schema, field, ref cursor);
    }

    public static void Skip(SchemaModel schema, FieldModel field, ref RowCursor cursor)
    {
        cursor.NextPlace();
        if (field.Type.Kind == FieldKind.Unknown) cursor.Next();
        else if (!field.Type.IsList) SkipValue(schema, field, ref cursor);
        else
            for (var count = cursor.Next(); count > 0; count--)
            {
                cursor.NextPlace();
                SkipValue(schema, field, ref cursor);
            }
    }

    private static void SkipValue(SchemaModel schema, FieldModel field, ref RowCursor cursor)
    {
        var first = cursor.Next();
        if (field.Type.Kind is FieldKind.Int or FieldKind.Edtf) cursor.Next();
        else if (field.Type.Kind == FieldKind.Nested && first != 0) Skip(schema, schema.Type(field.Type.Name), ref cursor);
    }

    /// <summary>A cursor that stands before a field of a record.</summary>
    public static RowCursor Find(SchemaModel schema, EntityModel type, FieldModel field, RecordEntry record)
    {
        var cursor = new RowCursor(record.File, record.Cell, record.Place);
        foreach (var other in type.Fields)
        {
            if (other.Name == field.Name) break;
            Skip(schema, other, ref cursor);
        }

        return cursor;
    }

    /// <summary>Where a field of a record is written.</summary>
    public static PlaceRef PlaceOf(SchemaModel schema, EntityModel type, FieldModel field, RecordEntry record) =>
        new(record.File.Path, Find(schema, type, field, record).Place);

    /// <summary>The date of a nested value whose fields start here, and its place; the default where it has none.</summary>
    public static (Edtf When, int Place) When(SchemaModel schema, NestedModel type, RowCursor cursor)
    {
        if (type.When is null) return default;
        foreach (var field in type.Fields)
        {
            if (field.Name == type.When)
            {
                var place = cursor.NextPlace();
                return (Edtf.FromBits(cursor.Next(), cursor.Next()), place);
            }

            Skip(schema, field, ref cursor);
        }

        return default;
    }
}
