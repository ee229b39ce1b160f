using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Tool.Export;

/// <summary>The columns of a field, several where its value has parts that people compute with.</summary>
internal static class FieldColumns
{
    /// <summary>Whether a value fills several columns on its own, so that a list of such values is a table.</summary>
    public static bool HasParts(ContentField field) => field.Kind is FieldKind.Nested or FieldKind.Edtf or FieldKind.Measure;

    /// <summary>The columns of a single value that is not nested.</summary>
    /// <param name="value">The value of a line.</param>
    /// <param name="isNeverEmpty">There always is one.</param>
    public static IEnumerable<Column> Of(ContentField field, string name, Func<Line, object?> value, bool isNeverEmpty)
    {
        var column = new Column(name, TypeOf(field.Kind), field.Summary, value) { IsNeverEmpty = isNeverEmpty };
        return field.Kind switch
        {
            FieldKind.Edtf => [column with { Summary = $"{field.Summary} An EDTF date (ISO 8601-2)." }, .. Days(column)],
            FieldKind.Measure => [column, .. Parts(column)],
            FieldKind.Entity => References(field, column),
            _ => [column with { IsUnique = field.IsUnique, Minimum = field.Minimum, Maximum = field.Maximum, Words = field.Members }],
        };
    }

    /// <summary>The columns of a list of such values, each of which fills one column.</summary>
    public static IEnumerable<Column> OfList(ContentField field, string name, Func<Line, object?> value)
    {
        var column = new Column(name, ColumnType.List, field.Summary, value);
        return field.Kind == FieldKind.Entity ? ReferenceLists(field, column) : [column];
    }

    private static ColumnType TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Int => ColumnType.Whole,
        FieldKind.Decimal => ColumnType.Number,
        FieldKind.Bool => ColumnType.YesOrNo,
        FieldKind.Date => ColumnType.Day,
        FieldKind.Uri => ColumnType.Address,
        _ => ColumnType.Text,
    };

    private static IEnumerable<Column> Days(Column date)
    {
        Edtf? Value(Line line) => date.Read(line) is string text ? Edtf.Parse(text) : null;
        static string? Day(DateOnly day) => day.ToString("O");

        yield return new($"{date.Name}_earliest", ColumnType.Day, $"The first day that {date.Name} can mean; none where its start is open or unknown.",
            line => Value(line) is { HasOpenStart: false, HasUnknownStart: false } known ? Day(known.Earliest) : null);
        yield return new($"{date.Name}_latest", ColumnType.Day, $"The last day that {date.Name} can mean; none where its end is open or unknown.",
            line => Value(line) is { HasOpenEnd: false, HasUnknownEnd: false } known ? Day(known.Latest) : null);
    }

    private static IEnumerable<Column> Parts(Column measure)
    {
        Measure? Value(Line line) => measure.Read(line) is string text ? Measure.Parse(text) : null;
        Column Part(string ending, ColumnType type, string summary, Func<Measure, object> part) =>
            measure with { Name = $"{measure.Name}_{ending}", Type = type, Summary = summary, Read = line => Value(line) is { } known ? part(known) : null };

        yield return Part("minimum", ColumnType.Number, $"The least that {measure.Name} can be, in whole units.", known => known.Minimum);
        yield return Part("maximum", ColumnType.Number, $"The most that {measure.Name} can be; equal to the least where it is no range.", known => known.Maximum);
        yield return Part("unit", ColumnType.Text, $"The unit of {measure.Name}: an ISO 4217 currency, % or another short code.", known => known.Unit);
        yield return Part("about", ColumnType.YesOrNo, $"Whether {measure.Name} is only about that.", known => known.IsApproximate);
    }

    private static IEnumerable<Column> References(ContentField field, Column column)
    {
        var id = field.Type!.Fields[0];
        yield return column with { Read = line => (column.Read(line) as ContentRow)?[id], RefersTo = field.Type.Plural };
        foreach (var (code, ending) in JoinCodes.Of(field.Type))
            yield return new($"{column.Name}_{ending}", TypeOf(code.Kind), $"Of {column.Name}: {code.Summary}", line => (column.Read(line) as ContentRow)?[code]);
    }

    /// <summary>The ids, and each code in the same order: one that has no such code leaves an empty place.</summary>
    private static IEnumerable<Column> ReferenceLists(ContentField field, Column column)
    {
        Func<Line, object?> Each(ContentField part) => line => Array.ConvertAll(column.Read(line) as object[] ?? [], row => ((ContentRow)row)[part]);

        yield return column with { Read = Each(field.Type!.Fields[0]) };
        foreach (var (code, ending) in JoinCodes.Of(field.Type))
            yield return column with { Name = $"{column.Name}_{ending}", Summary = $"Of {column.Name}, in the same order: {code.Summary}", Read = Each(code) };
    }
}
