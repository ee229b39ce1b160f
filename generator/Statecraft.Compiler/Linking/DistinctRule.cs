using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Fields of one record that must differ from each other.</summary>
internal sealed class DistinctRule(SchemaModel schema, LinkProblemList problems)
{
    /// <summary>Checks the row that was written last.</summary>
    public void Check(TypePlan type, FieldGroup group, TableData table, RecordEntry record)
    {
        var seen = new HashSet<(long First, long Second)>();
        foreach (var name in group.Fields)
        {
            var field = type.Type.Field(name)!;
            var (row, column) = (table.RowCount - 1, table.ColumnOf(field));
            var value = (First: table[row, column], Second: field.Type.Kind == FieldKind.Edtf ? table[row, column + 1] : 0);
            if (value.First == TableData.None || (value.First == 0 && !RowWalk.HasValue(type, field, record)) || seen.Add(value)) continue;
            problems.Add(new LinkProblem(
                LinkProblems.NotDistinct, RowWalk.PlaceOf(type, field, record), null, new([group.ToString(), Written(type, field, record)])));
        }
    }

    /// <summary>The value as it is written.</summary>
    private string Written(TypePlan type, FieldModel field, RecordEntry record)
    {
        var cursor = RowWalk.Find(type, field, record);
        cursor.NextPlace();
        if (field.Type.IsStoredAsText || field.Type.Kind == FieldKind.Entity) return cursor.NextText() ?? "";
        var (first, second) = (cursor.Next(), field.Type.Kind is FieldKind.Int or FieldKind.Edtf ? cursor.Next() : 0);
        return field.Type.Kind switch
        {
            FieldKind.Enum => schema.Enum(field.Type.Name).Members[first - 1].Name,
            FieldKind.Bool => first == 2 ? "true" : "false",
            FieldKind.Date => FormattableString.Invariant($"{new DateTime((first - 1) * TimeSpan.TicksPerDay):yyyy-MM-dd}"),
            FieldKind.Edtf => Edtf.FromBits(first, second).ToString(),
            _ => FormattableString.Invariant($"{second}"),
        };
    }
}
