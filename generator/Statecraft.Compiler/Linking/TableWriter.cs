using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Writes the tables: each record becomes a row, its nested values rows of their own tables, its references rows of others.</summary>
internal sealed class TableWriter
{
    private readonly References references;
    private readonly SymmetricFields symmetric;
    private readonly LinkProblemList problems;
    private readonly DistinctRule distinct;
    private readonly TableData[] tables;

    // The values of the list that is being written.
    private readonly List<long> list = [];

    /// <param name="types">The plans of all types, by their numbers.</param>
    public TableWriter(SchemaModel schema, TypePlan[] types, References references, SymmetricFields symmetric, LinkProblemList problems)
    {
        (this.references, this.symmetric, this.problems) = (references, symmetric, problems);
        distinct = new DistinctRule(schema, problems);
        tables = Array.ConvertAll(types, plan => new TableData(plan.Type));
    }

    public TextPool Texts { get; } = new();

    public ListPool Lists { get; } = new();

    /// <summary>The tables by the name of their type.</summary>
    public Dictionary<string, TableData> Tables() => tables.ToDictionary(t => t.Type.Name, StringComparer.Ordinal);

    public void WriteAll(TypePlan entity, IReadOnlyList<RecordEntry> records)
    {
        var groups = ((EntityModel)entity.Type).Distinct;
        // Ids come before all else, so that those that are looked up stand close together.
        foreach (var record in records) Texts.Add(record.Id);
        foreach (var record in records)
        {
            var cursor = new RowCursor(record.File, record.Cell, record.Place);
            WriteFields(entity, ref cursor, new Scope(entity.Number, record, record.When, Timeless: false));
            foreach (var group in groups) distinct.Check(entity, group, tables[entity.Number], record);
        }
    }

    /// <summary>Where a value is being written: whose it is, in which time, and whether time matters.</summary>
    private readonly record struct Scope(int Entity, RecordEntry Record, Edtf When, bool Timeless);

    private void WriteFields(TypePlan type, ref RowCursor cursor, in Scope scope)
    {
        var row = tables[type.Number].Add();
        var column = 0;
        foreach (var field in type.Fields)
        {
            var place = cursor.NextPlace();
            if (field.Kind == FieldKind.Unknown)
            {
                row[column++] = cursor.Next();
            }
            else if (field.IsList)
            {
                if (field.Nested is { } nested) (row[column++], row[column++]) = WriteRun(field, nested, ref cursor, scope);
                else row[column++] = WriteList(field, ref cursor, scope);
            }
            else if (field.Kind == FieldKind.Edtf)
            {
                (row[column++], row[column++]) = (cursor.Next(), cursor.Next());
            }
            else
            {
                row[column++] = WriteValue(field, ref cursor, scope, place);
            }
        }
    }

    /// <summary>A list of nested values: the first row and the number of rows, which stand one after another.</summary>
    private (long First, long Count) WriteRun(FieldPlan field, TypePlan type, ref RowCursor cursor, in Scope scope)
    {
        var first = tables[type.Number].RowCount;
        for (var count = cursor.Next(); count > 0; count--)
        {
            cursor.NextPlace();
            if (cursor.Next() == 0) continue;
            WriteFields(type, ref cursor, ScopeOf(type, field, cursor, scope));
        }

        var written = tables[type.Number].RowCount - first;
        return (written == 0 ? 0 : first, written);
    }

    private Scope ScopeOf(TypePlan type, FieldPlan field, RowCursor start, in Scope outer)
    {
        var inner = outer with { Timeless = outer.Timeless || ((NestedModel)type.Type).Timeless || field.Field.Timeless };
        var (when, place) = RowWalk.When(type, start);
        if (when.StartBits == 0) return inner;
        if (outer.Record.Lifespan is { } lifespan && lifespan.CertainlyExcludes(when))
            problems.Add(new LinkProblem(LinkProblems.OutsideLifespan, new PlaceRef(outer.Record.File.Path, place), null, new([when.ToString(), outer.Record.Id, lifespan.ToString()])));
        return inner with { When = when };
    }

    private long WriteList(FieldPlan field, ref RowCursor cursor, in Scope scope)
    {
        list.Clear();
        for (var count = cursor.Next(); count > 0; count--)
        {
            var place = cursor.NextPlace();
            if (field.Kind == FieldKind.Edtf)
            {
                list.Add(cursor.Next());
                list.Add(cursor.Next());
            }
            else
            {
                var value = WriteValue(field, ref cursor, scope, place);
                if (field.Kind == FieldKind.Int) list.Add(SignLast((int)value));
                else if (!field.Field.Type.IsReference || value != 0) list.Add(value);
            }
        }

        if (field.Field.Symmetric)
        {
            list.Clear();
            foreach (var row in symmetric.Partners(scope.Entity, field.Field, scope.Record.Row)) list.Add(row + 1);
        }

        return list.Count == 0 ? 0 : Lists.Add(field.Field.Type.IsStoredAsText, [.. list]);
    }

    /// <summary>A number with its sign as the last bit, so that lists hold no negative numbers.</summary>
    private static long SignLast(int value) => (uint)((value << 1) ^ (value >> 31));

    private long WriteValue(FieldPlan field, ref RowCursor cursor, in Scope scope, int place)
    {
        switch (field.Kind)
        {
            case FieldKind.Int:
                return cursor.Next() == 0 ? Absent(field, ref cursor) : cursor.Next();
            case FieldKind.Bool or FieldKind.Date or FieldKind.Enum:
                var number = cursor.Next();
                return number > 0 ? number - 1 : field.Field.Type.IsOptional ? TableData.None : 0;
            case FieldKind.Entity:
                return cursor.Next() is var id && id != 0 ? Resolve(field, id, scope, place) : 0;
            case FieldKind.Foreign:
                return cursor.Next() is var text && text != 0 ? ResolveForeign(field, text, scope, place) : 0;
            case FieldKind.Nested:
                return cursor.Next() == 0 ? 0 : WriteNested(field, field.Nested!, ref cursor, scope);
            default:
                return scope.Record.Texts.NumberIn(Texts, cursor.Next());
        }
    }

    private static long Absent(FieldPlan field, ref RowCursor cursor)
    {
        cursor.Next();
        return field.Field.Type.IsOptional ? TableData.None : 0;
    }

    private long WriteNested(FieldPlan field, TypePlan type, ref RowCursor cursor, in Scope scope)
    {
        WriteFields(type, ref cursor, ScopeOf(type, field, cursor, scope));
        return tables[type.Number].RowCount;
    }

    /// <param name="id">The number of the id among the texts of the file.</param>
    private long Resolve(FieldPlan field, int id, in Scope scope, int place) =>
        references.Resolve(field.Entity, scope.Record, id, place, WhenOf(field, scope)) is { } record ? record.Row + 1 : 0;

    /// <summary>The number of the id among the texts of the dataset: a row would mean another record in another version.</summary>
    private long ResolveForeign(FieldPlan field, int id, in Scope scope, int place) =>
        Texts.Add(references.ResolveForeign(field.Field.Type.Name, scope.Record, id, place, WhenOf(field, scope)));

    private static Edtf WhenOf(FieldPlan field, in Scope scope) => scope.Timeless || field.Field.Timeless ? default : scope.When;
}
