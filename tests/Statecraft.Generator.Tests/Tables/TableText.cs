using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Statecraft.Generator.Tests.Tables;

/// <summary>What the literals of generated code say, for a reader of a snapshot: every table row by row, and every index.</summary>
internal static class TableText
{
    public static string Of(GeneratorDriver driver)
    {
        var code = new GeneratedCode(driver);
        var storage = new Storage(code);
        var tables = code.Stored.ToDictionary(name => name, name => new Rows(code, storage, name), StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var (name, rows) in tables)
        {
            text.Append(name).Append('\n');
            foreach (var column in rows.Columns) text.Append("  ").Append(column.Name).Append(": ").Append(rows.PlaceOf(column)).Append('\n');
            for (var row = 0; row < rows.Count; row++) text.Append(Row(tables, code, rows, row));
            if (!code.IsEntity(name)) continue;
            foreach (var index in code.Class(name + "Indexes").Members.OfType<ClassDeclarationSyntax>())
                text.Append("  ").Append(new Indexes(storage).Line(index)).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Row(Dictionary<string, Rows> tables, GeneratedCode code, Rows rows, int row)
    {
        var values = rows.Columns
            .Select(column => (column.Name, Value: rows.Value(row, column, Reference)))
            .Where(pair => pair.Value is not null)
            .Select(pair => $"    {pair.Name} = {pair.Value}\n");
        return $"  row {row}\n{string.Concat(values)}";

        string Reference(string type, long other) =>
            code.IsEntity(type) ? tables[type].Value((int)other, tables[type].Columns[0], Reference)! : $"{type} {other}";
    }
}
