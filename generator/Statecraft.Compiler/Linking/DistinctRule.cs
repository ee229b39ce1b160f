using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>Fields of one record that must differ from each other.</summary>
internal sealed class DistinctRule(SchemaModel schema, List<LinkProblem> problems)
{
    /// <summary>Checks the row that was written last.</summary>
    public void Check(EntityModel type, FieldGroup group, TableData table, RecordEntry record)
    {
        var seen = new HashSet<long>();
        foreach (var name in group.Fields)
        {
            var field = type.Field(name)!;
            var value = table[table.RowCount - 1, table.ColumnOf(field)];
            if (value == TableData.None || (value == 0 && field.Type.Kind != FieldKind.Enum && field.Type.Kind != FieldKind.Int)) continue;
            if (!seen.Add(value))
                problems.Add(new LinkProblem(LinkProblems.NotDistinct, RowWalk.PlaceOf(schema, type, field, record), null, new([group.ToString(), TextOf(type, field, record)])));
        }
    }

    /// <summary>The value as it is written.</summary>
    private string TextOf(EntityModel type, FieldModel field, RecordEntry record)
    {
        var cursor = RowWalk.Find(schema, type, field, record);
        cursor.NextPlace();
        return field.Type.Kind switch
        {
            FieldKind.Entity => cursor.NextText() ?? "",
            FieldKind.Enum => schema.Enum(field.Type.Name).Members[cursor.Next() - 1].Name,
            _ when field.Type.IsStoredAsText => cursor.NextText() ?? "",
            _ => field.Name,
        };
    }
}
