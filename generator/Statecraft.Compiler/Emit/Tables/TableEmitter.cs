using Statecraft.Compiler.Emit.Physical;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Tables;

/// <summary>Writes the rows of an entity or nested type, and how a row becomes a record.</summary>
internal static class TableEmitter
{
    public static void WriteNested(CodeWriter writer, TableData table, HeapLayout heap, PoolLayout pool) =>
        Write(writer, table, new TableLayout(table, heap, pool), "NestedTable", ends: null);

    public static void WriteEntity(CodeWriter writer, TableData table, HeapLayout heap, PoolLayout pool)
    {
        var ends = table.Type.When is null ? null : new NumbersLayout(Times.EndsOf(table, Enumerable.Range(0, table.RowCount)));
        Write(writer, table, new TableLayout(table, heap, pool), ends is null ? "Table" : "TimedTable", ends);
    }

    private static void Write(CodeWriter writer, TableData table, TableLayout layout, string @base, NumbersLayout? ends)
    {
        var name = table.Type.Name;
        writer.Summary($"The rows of {name}. Each column is its offset, its width and its least value in one number.");
        writer.Open($"internal sealed class {name}Table : {@base}<{name}>");
        foreach (var column in layout.Columns)
            writer.Line(FormattableString.Invariant($"internal const long {column.Name} = {Code(column)};"));
        if (layout.Columns.Count > 0) writer.Line();
        writer.Line($"internal static readonly {name}Table Instance = new();");
        writer.Line();
        writer.Line($"private {name}Table()");
        writer.Indent();
        var time = ends is null ? "" : FormattableString.Invariant($", new Numbers(EndLiterals, width: {ends.Width}, blockBits: {ends.BlockBits})");
        writer.Line(FormattableString.Invariant(
            $": base(count: {table.RowCount}, stride: {layout.Stride}, blockBits: {layout.BlockBits}, RowLiterals, DatasetStorage.Texts, DatasetStorage.Lists{time})"));
        writer.Outdent();
        writer.Open();
        writer.Close();
        writer.Line();
        if (table.Type is EntityModel) writer.Line($"protected override KeyIndex Ids => {name}Indexes.FindById.Keys;\n");
        writer.Line($"protected override {name} Make(Row row) => new(row);");
        if (table.Type is EntityModel { When: { } when })
        {
            var column = Names.Pascal(when) + "Column";
            writer.Line();
            writer.Line($"protected override Edtf DateOf(Row row) => row.Date({column}, {column}2);");
        }

        writer.Line();
        LiteralCode.Write(writer, "RowLiterals", layout.Blocks);
        if (ends is not null)
        {
            writer.Line();
            LiteralCode.Write(writer, "EndLiterals", ends.Blocks);
        }

        writer.Close();
    }

    /// <summary>A column as generated code writes it: <c>(17L &lt;&lt; 20) | (3 &lt;&lt; 16) | 24</c>.</summary>
    public static string Code(ColumnLayout column) =>
        FormattableString.Invariant($"({column.Least}L << 20) | ({column.Width}L << 16) | {column.Offset}");
}
