using Statecraft.Compiler.Emit.Physical;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Tables;

/// <summary>Writes the rows of an entity or nested type, and how a row becomes a record.</summary>
internal static class TableEmitter
{
    public static void WriteNested(CodeWriter writer, TableData table, HeapLayout heap, PoolLayout pool) =>
        Write(writer, table, new TableLayout(table, heap, pool), "NestedTable", days: null);

    public static void WriteEntity(CodeWriter writer, TableData table, HeapLayout heap, PoolLayout pool)
    {
        var days = table.Type.When is null ? null : new LatestDaysLayout(table, [.. Enumerable.Range(0, table.RowCount)]);
        Write(writer, table, new TableLayout(table, heap, pool), days is null ? "Table" : "TimedTable", days);
    }

    private static void Write(CodeWriter writer, TableData table, TableLayout layout, string @base, LatestDaysLayout? days)
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
        writer.Line(FormattableString.Invariant(
            $": base(count: {table.RowCount}, stride: {layout.Stride}, blockBits: {layout.BlockBits}, RowLiterals, DatasetStorage.Texts, DatasetStorage.Lists{(days is null ? ")" : ",")}"));
        if (days is not null) WriteTime(writer, Names.Pascal(table.Type.When!), days);
        writer.Outdent();
        writer.Open();
        writer.Close();
        writer.Line();
        if (table.Type is EntityModel) writer.Line($"protected override KeyIndex Ids => {name}Indexes.FindById.Keys;\n");
        writer.Line(table.Type is EntityModel
            ? $"protected override {name} Make(Row row, int handle) => new(row, handle);"
            : $"protected override {name} Make(Row row) => new(row);");
        writer.Line();
        LiteralCode.Write(writer, "RowLiterals", layout.Blocks);
        if (days is not null)
        {
            writer.Line();
            LiteralCode.Write(writer, "DayLiterals", days.Blocks);
        }

        writer.Close();
    }

    private static void WriteTime(CodeWriter writer, string when, LatestDaysLayout days)
    {
        writer.Indent();
        writer.Line($"{when}Column, {when}Column2, {Code(days)})");
        writer.Outdent();
    }

    /// <summary>The latest days as generated code reads them.</summary>
    public static string Code(LatestDaysLayout days) =>
        FormattableString.Invariant($"new LatestDays(DayLiterals, blockBits: {days.BlockBits}, count: {days.Count})");

    /// <summary>A column as generated code writes it: <c>(17L &lt;&lt; 20) | (3 &lt;&lt; 16) | 24</c>.</summary>
    public static string Code(ColumnLayout column) =>
        FormattableString.Invariant($"({column.Least}L << 20) | ({column.Width}L << 16) | {column.Offset}");
}
