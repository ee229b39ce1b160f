using System.Globalization;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Content;

/// <summary>A record, or a nested value of one.</summary>
public sealed class ContentRow
{
    private readonly DatasetContent content;
    private readonly ContentType owner;
    private readonly int row;

    /// <param name="owner">The entity of the record that this is, or is a part of.</param>
    internal ContentRow(DatasetContent content, ContentType owner, ContentType type, int row)
    {
        this.content = content;
        this.owner = owner;
        this.row = row;
        Type = type;
    }

    /// <summary>What it is a row of.</summary>
    public ContentType Type { get; }

    /// <summary>
    /// The value of a field, and null where it has none. Of a reference that is the record that is referred to, of a nested type the nested value,
    /// both as a <see cref="ContentRow"/>, of a reference to another dataset the id that is now in force there; a number is an <see cref="int"/> or a <see cref="decimal"/>, a yes or no a <see cref="bool"/>, and
    /// everything else a text, as it is written in YAML. A list is an array of such values, and empty where there are none.
    /// </summary>
    /// <param name="field">A field of <see cref="Type"/>.</param>
    public object? this[ContentField field]
    {
        get
        {
            var cell = Cell(field.Column);
            if (!field.IsList) return One(field, cell, field.Kind == FieldKind.Edtf ? Cell(field.Column + 1) : 0);
            return field.Type is { Plural: null } nested
                ? Run(nested, (int)cell, (int)Cell(field.Column + 1))
                : List(field, content.Linked.Lists[cell]);
        }
    }

    private long Cell(int column) => Type.Table[row, column];

    private object[] Run(ContentType nested, int first, int count)
    {
        var rows = new object[count];
        for (var i = 0; i < count; i++) rows[i] = new ContentRow(content, owner, nested, first + i);
        return rows;
    }

    private object[] List(ContentField field, Seq<long> cells)
    {
        var width = field.Kind == FieldKind.Edtf ? 2 : 1;
        var values = new object[cells.Count / width];
        for (var i = 0; i < values.Length; i++)
            values[i] = field.Kind == FieldKind.Int
                ? SignFirst(cells[i])
                : One(field, cells[i * width], width == 2 ? cells[(i * width) + 1] : 0)!;
        return values;
    }

    /// <summary>A number of a list, which holds its sign as the last bit.</summary>
    private static object SignFirst(long number) => (int)(number >> 1) ^ -(int)(number & 1);

    private object? One(ContentField field, long cell, long second) => field.Kind switch
    {
        _ when cell == TableData.None => null,
        FieldKind.Int => (int)cell,
        FieldKind.Bool => cell != 0,
        FieldKind.Date => new DateTime(cell * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Enum => field.Members[(int)cell].Name,
        _ when cell == 0 => null,
        FieldKind.Edtf => Edtf.FromBits((int)cell, (int)second).ToString(),
        FieldKind.Entity => new ContentRow(content, field.Type!, field.Type!, (int)cell - 1),
        FieldKind.Nested => new ContentRow(content, owner, field.Type!, (int)cell - 1),
        FieldKind.Decimal => decimal.Parse(content.Linked.Texts[cell], CultureInfo.InvariantCulture),
        FieldKind.Field => owner.Fields.First(named => named.CsName == content.Linked.Texts[cell]).Name,
        _ => content.Linked.Texts[cell],
    };
}
