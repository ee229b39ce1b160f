using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Export;

/// <summary>
/// Lays a dataset out as tables, whatever its schema: one for each entity, and one for each list whose values have parts. A single nested value
/// lies in the columns of what it is a part of.
/// </summary>
internal sealed class TableMaker
{
    private readonly List<Table> tables = [];
    private readonly TableNames names = new('-');

    public static IReadOnlyList<Table> Of(DatasetContent content)
    {
        var maker = new TableMaker();
        foreach (var entity in content.Entities) maker.names.Claim(entity.Plural!);
        foreach (var entity in content.Entities)
        {
            var lines = content.RowsOf(entity).Select(row => new Line(row, [], row));
            var draft = new TableDraft(entity.Plural!, entity.Summary, [], null, lines);
            draft.AddType(entity);
            maker.Finish(draft, entity);
        }

        return maker.tables;
    }

    /// <summary>Adds a table, and those of the lists in it.</summary>
    /// <param name="record">The entity, where it is a table of records.</param>
    private void Finish(TableDraft draft, ContentType? record)
    {
        var table = draft.Table();
        tables.Add(table);
        foreach (var list in draft.Lists) AddList(table, draft.KeysOfLists(record), list);
    }

    private void AddList(Table outer, IReadOnlyList<Column> keys, ListDraft list)
    {
        var (field, path, value) = list;
        var nested = field.Kind == FieldKind.Nested ? field.Type : null;
        var depth = keys.Count - 1;
        var position = new Column("position", ColumnType.Whole, "The place in the list, counted from 1.", line => line.Positions[depth])
        {
            IsNeverEmpty = true,
            Minimum = 1,
        };
        var draft = new TableDraft(
            names.Claim($"{outer.Name}-{path.Replace('_', '-')}"),
            nested is null ? field.Summary : $"{field.Summary} {nested.Summary}",
            [.. keys, position],
            new TableParent(outer.Name, [.. keys.Select(column => column.Name)], outer.Key),
            outer.Lines.SelectMany(line => Values(line, value)));
        if (nested is not null) draft.AddType(nested);
        else draft.Add(FieldColumns.Of(field, path, line => line.Value, isNeverEmpty: true));
        Finish(draft, null);
    }

    private static IEnumerable<Line> Values(Line line, Func<Line, object?> list) =>
        (list(line) as object[] ?? []).Select((item, i) => new Line(line.Record, [.. line.Positions, i + 1], item));
}
