using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Export;

/// <summary>A list that gets a table of its own.</summary>
/// <param name="Path">The names of the field and of those that it is nested in, as a column would have them.</param>
/// <param name="Value">The list, of a line of the table in which it stands.</param>
internal sealed record ListDraft(ContentField Field, string Path, Func<Line, object?> Value);

/// <summary>A table while its columns are put together.</summary>
internal sealed class TableDraft
{
    private readonly TableNames names = new('_');
    private readonly List<Column> columns = [];
    private readonly List<ListDraft> lists = [];
    private readonly string name;
    private readonly string summary;
    private readonly TableParent? parent;
    private readonly IEnumerable<Line> lines;
    private readonly int keys;

    /// <param name="keys">The first columns, which tell the lines apart; none where it is a table of records, for these have their ids.</param>
    public TableDraft(string name, string summary, IReadOnlyList<Column> keys, TableParent? parent, IEnumerable<Line> lines)
    {
        (this.name, this.summary, this.parent, this.lines, this.keys) = (name, summary, parent, lines, keys.Count);
        Add(keys);
    }

    /// <summary>The lists in it that get tables of their own.</summary>
    public IReadOnlyList<ListDraft> Lists => lists;

    /// <summary>Adds the columns of all fields of a type.</summary>
    public void AddType(ContentType type) => AddType(type, "", line => (ContentRow)line.Value, isThere: true);

    public void Add(IEnumerable<Column> added) => columns.AddRange(added.Select(column => column with { Name = names.Claim(column.Name) }));

    public Table Table() => new(name, summary, columns, Key(), parent, lines);

    /// <summary>The columns by which a list in it says where it stands.</summary>
    /// <param name="record">The entity, where this is a table of records.</param>
    public IReadOnlyList<Column> KeysOfLists(ContentType? record)
    {
        if (record is not null)
        {
            var words = Words.OfName(record.Name);
            return [new($"{words.Replace(' ', '_')}_id", ColumnType.Text, $"The id of the {words}.", line => line.Record[record.Fields[0]]) { IsNeverEmpty = true }];
        }

        var list = name[(parent!.Name.Length + 1)..].Replace('-', '_');
        return [.. columns.Take(keys - 1), columns[keys - 1] with { Name = $"{list}_position", Summary = $"The place in {list}, counted from 1." }];
    }

    private string[] Key() => [.. columns.Take(Math.Max(keys, 1)).Select(column => column.Name)];

    /// <param name="prefix">What the names begin with.</param>
    /// <param name="isThere">A line always has such a value.</param>
    private void AddType(ContentType type, string prefix, Func<Line, ContentRow?> row, bool isThere)
    {
        foreach (var field in type.Fields)
        {
            var path = prefix + names.Of(field.Name);
            object? Value(Line line) => row(line)?[field];
            if (field.IsList && FieldColumns.HasParts(field)) lists.Add(new ListDraft(field, path, Value));
            else if (field.IsList) Add(FieldColumns.OfList(field, path, Value));
            else if (field.Kind == FieldKind.Nested) AddType(field.Type!, path + "_", line => (ContentRow?)Value(line), isThere && field.IsNeverAbsent);
            else Add(FieldColumns.Of(field, path, Value, isThere && field.IsNeverAbsent));
        }
    }
}
