using System.Globalization;
using System.Text;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// The fingerprint of what the records of a dataset say: it changes when a record, an id, a value, or the name or type of a field that holds one
/// changes, and by nothing else. It is the SHA-256 of a text in UTF-8, in which each line ends with a line feed:
/// <code>
/// Film moby-dick-1956
///  genres: slug* adventure
///  genres: slug* drama
///  loans: Loan*
///   reader: Reader ada
///   since: edtf 2018-09-13?
///  title: string Moby-Dick
///  writer: Writer ray-bradbury
/// </code>
/// <list type="bullet">
/// <item>The entities come in ordinal order of their names, their records in ordinal order of their ids, and the fields in ordinal order of theirs;
/// what has no value has no line.</item>
/// <item>A field has a line for each value, a space deeper than the line of what it belongs to: its name, its type, which has a star where it takes
/// a list and no other mark, and the value as in YAML. A default counts as written, a reference is the id that its record has now, and a symmetric
/// list is whole on both sides.</item>
/// <item>The fields of a nested value follow on the line of the value, which says none itself.</item>
/// <item>Within a value a backslash is <c>\\</c>, a line feed <c>\n</c> and a carriage return <c>\r</c>.</item>
/// </list>
/// </summary>
internal sealed class ContentHash
{
    private readonly LinkedDataset dataset;
    private readonly ContentHashText text;

    // The names of the fields of the entity that is being written, by what C# calls them, which is how a value that names a field is stored.
    private Dictionary<string, string> names = [];

    private ContentHash(LinkedDataset dataset, ContentHashText text) => (this.dataset, this.text) = (dataset, text);

    /// <summary>The fingerprint in small hexadecimal digits.</summary>
    public static string Of(LinkedDataset dataset)
    {
        using var lines = new ContentHashText();
        var hash = new ContentHash(dataset, lines);
        foreach (var entity in dataset.Schema.Entities) hash.Write(entity);
        return lines.Finish();
    }

    private void Write(EntityModel entity)
    {
        var table = dataset.Tables[entity.Name];
        var head = Encoding.UTF8.GetBytes(entity.Name + " ");
        var fields = HashedField.Of(dataset, table);
        names = entity.Fields.ToDictionary(field => field.CsName, field => field.Name, StringComparer.Ordinal);
        var (ids, rows) = (new string[table.RowCount], new int[table.RowCount]);
        for (var row = 0; row < rows.Length; row++) (ids[row], rows[row]) = (IdOf(table, row), row);
        if (entity.When is not null) Array.Sort(ids, rows, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            text.Line(depth: 0, head, ids[i]);
            WriteFields(fields, table.Row(rows[i]), depth: 1);
        }
    }

    private void WriteFields(HashedField[] fields, ReadOnlySpan<long> cells, int depth)
    {
        foreach (var field in fields)
        {
            var cell = cells[field.Column];
            if (field.IsList && field.Kind == FieldKind.Nested)
                for (var i = 0; i < cells[field.Column + 1]; i++) WriteNested(field, (int)cell + i, depth);
            else if (field.IsList) WriteList(field, dataset.Lists[cell], depth);
            else if (field.Kind == FieldKind.Nested && cell != 0) WriteNested(field, (int)cell - 1, depth);
            else if (field.Kind != FieldKind.Nested && Shown(field, cell, field.IsPair ? cells[field.Column + 1] : 0) is { } value)
                text.Line(depth, field.Head, value);
        }
    }

    private void WriteNested(HashedField field, int row, int depth)
    {
        text.Line(depth, field.Head, "");
        WriteFields(field.Fields, field.Target!.Row(row), depth + 1);
    }

    private void WriteList(HashedField field, Seq<long> cells, int depth)
    {
        for (var i = 0; i < cells.Count; i += field.IsPair ? 2 : 1)
        {
            // A whole number in a list has its sign as the last bit.
            var cell = field.Kind == FieldKind.Int ? (int)(cells[i] >> 1) ^ -(int)(cells[i] & 1) : cells[i];
            text.Line(depth, field.Head, Shown(field, cell, field.IsPair ? cells[i + 1] : 0) ?? "");
        }
    }

    private string? Shown(HashedField field, long cell, long second)
    {
        switch (field.Kind)
        {
            case var _ when cell == TableData.None:
                return null;
            case FieldKind.Int:
                return cell.ToString(CultureInfo.InvariantCulture);
            case FieldKind.Bool:
                return cell == 0 ? "false" : "true";
            case FieldKind.Date:
                return new DateTime(cell * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case FieldKind.Enum:
                // An enum without words is a problem of the schema, and there is nothing to say then.
                return field.Words.Length == 0 ? null : field.Words[(int)cell];
            case var _ when cell == 0:
                return null;
            case FieldKind.Edtf:
                return Edtf.FromBits((int)cell, (int)second).ToString();
            case FieldKind.Entity:
                return IdOf(field.Target!, (int)cell - 1);
            case FieldKind.Field:
                return names[dataset.Texts[cell]];
            default:
                return dataset.Texts[cell];
        }
    }

    /// <summary>The id is the first field of every entity.</summary>
    private string IdOf(TableData table, int row) => dataset.Texts[table[row, 0]];
}
