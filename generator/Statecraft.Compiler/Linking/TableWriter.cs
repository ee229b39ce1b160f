using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Writes the tables: each record becomes a row, its nested values rows of their own tables, its references rows of others.</summary>
internal sealed class TableWriter(SchemaModel schema, Registry registry, References references, SymmetricFields symmetric, List<LinkProblem> problems)
{
    private readonly DistinctRule distinct = new(schema, problems);
    private readonly Dictionary<string, TableData> tables = schema.Entities.Concat<TypeModel>(schema.Types)
        .ToDictionary(t => t.Name, t => new TableData(t), StringComparer.Ordinal);

    public TextPool Texts { get; } = new();

    public ListPool Lists { get; } = new();

    /// <summary>The tables by the name of their type.</summary>
    public IReadOnlyDictionary<string, TableData> Tables => tables;

    public void WriteAll()
    {
        for (var entity = 0; entity < schema.Entities.Count; entity++)
            foreach (var record in registry.Records(entity)) WriteRecord(entity, record);
    }

    /// <summary>Where a value is being written: whose it is, in which time, and whether time matters.</summary>
    private readonly record struct Scope(int Entity, RecordEntry Record, Edtf When, bool Timeless)
    {
        public PlaceRef At(int place) => new(Record.File.Path, place);
    }

    private void WriteRecord(int entity, RecordEntry record)
    {
        var type = schema.Entities[entity];
        var cursor = new RowCursor(record.File, record.Cell, record.Place);
        var scope = new Scope(entity, record, record.When, Timeless: false);
        WriteFields(type, ref cursor, scope);
        foreach (var group in type.Distinct) distinct.Check(type, group, tables[type.Name], record);
    }

    private void WriteFields(TypeModel type, ref RowCursor cursor, Scope scope)
    {
        var table = tables[type.Name];
        var row = new long[table.Columns.Count];
        var column = 0;
        foreach (var field in type.Fields)
        {
            var place = cursor.NextPlace();
            if (field.Type.Kind == FieldKind.Unknown) row[column++] = cursor.Next();
            else if (field.Type is { IsList: true, Kind: FieldKind.Nested }) WriteRun(field, ref cursor, scope, row, ref column);
            else if (field.Type.IsList) row[column++] = WriteList(field, ref cursor, scope);
            else if (field.Type.Kind == FieldKind.Edtf) (row[column++], row[column++]) = (cursor.Next(), cursor.Next());
            else row[column++] = WriteValue(field, ref cursor, scope, place);
        }

        table.Add(row);
    }

    /// <summary>A list of nested values: the first row and the number of rows, which stand one after another.</summary>
    private void WriteRun(FieldModel field, ref RowCursor cursor, Scope scope, long[] row, ref int column)
    {
        var type = schema.Type(field.Type.Name);
        var written = 0;
        for (var count = cursor.Next(); count > 0; count--)
        {
            cursor.NextPlace();
            if (cursor.Next() == 0) continue;
            WriteFields(type, ref cursor, ScopeOf(type, field, cursor, scope));
            written++;
        }

        row[column++] = written == 0 ? 0 : tables[type.Name].RowCount - written;
        row[column++] = written;
    }

    private Scope ScopeOf(NestedModel type, FieldModel field, RowCursor start, Scope outer)
    {
        var inner = outer with { Timeless = outer.Timeless || type.Timeless || field.Timeless };
        var (when, place) = RowWalk.When(schema, type, start);
        if (when.StartBits == 0) return inner;
        if (Lifespans.CertainlyOutside(when, outer.Record))
            problems.Add(new LinkProblem(LinkProblems.OutsideLifespan, outer.At(place), null, new([when.ToString(), outer.Record.Id, outer.Record.LifespanText])));
        return inner with { When = when };
    }

    private long WriteList(FieldModel field, ref RowCursor cursor, Scope scope)
    {
        var values = new List<long>();
        for (var count = cursor.Next(); count > 0; count--)
        {
            var place = cursor.NextPlace();
            if (field.Type.Kind == FieldKind.Edtf)
            {
                values.Add(cursor.Next());
                values.Add(cursor.Next());
            }
            else
            {
                var value = WriteValue(field, ref cursor, scope, place);
                if (field.Type.Kind == FieldKind.Int) values.Add(SignLast((int)value));
                else if (field.Type.Kind != FieldKind.Entity || value != 0) values.Add(value);
            }
        }

        if (field.Symmetric) values = [.. symmetric.Partners(scope.Entity, field, scope.Record.Row).Select(row => row + 1L)];
        return Lists.Add(field.Type.IsStoredAsText, [.. values]);
    }

    /// <summary>A number with its sign as the last bit, so that lists hold no negative numbers.</summary>
    private static long SignLast(int value) => (uint)((value << 1) ^ (value >> 31));

    private long WriteValue(FieldModel field, ref RowCursor cursor, Scope scope, int place)
    {
        switch (field.Type.Kind)
        {
            case FieldKind.Int:
                return cursor.Next() == 0 ? Absent(field, ref cursor) : cursor.Next();
            case FieldKind.Bool or FieldKind.Date or FieldKind.Enum:
                var number = cursor.Next();
                return number > 0 ? number - 1 : field.Type.IsOptional ? TableData.None : 0;
            case FieldKind.Entity:
                return cursor.NextText() is { } id ? Resolve(field, id, scope, place) : 0;
            case FieldKind.Nested:
                return cursor.Next() == 0 ? 0 : WriteNested(field, ref cursor, scope);
            default:
                return Texts.Add(cursor.NextText());
        }
    }

    private static long Absent(FieldModel field, ref RowCursor cursor)
    {
        cursor.Next();
        return field.Type.IsOptional ? TableData.None : 0;
    }

    private long WriteNested(FieldModel field, ref RowCursor cursor, Scope scope)
    {
        var type = schema.Type(field.Type.Name);
        WriteFields(type, ref cursor, ScopeOf(type, field, cursor, scope));
        return tables[type.Name].RowCount;
    }

    private long Resolve(FieldModel field, string id, Scope scope, int place)
    {
        var when = scope.Timeless || field.Timeless ? default : scope.When;
        return references.Resolve(field, id, scope.At(place), when) is { } record ? record.Row + 1 : 0;
    }
}
