using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Statecraft.Core;

namespace Statecraft.Generator.Tests.Tables;

/// <summary>A property of a stored type and the columns that hold it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type without the question mark.</param>
/// <param name="Item">The type of one of its values, where it is a list.</param>
/// <param name="IsOptional">Its type has a question mark.</param>
internal sealed record Column(string Name, string Type, string? Item, bool IsOptional);

/// <summary>Decodes the rows of one type.</summary>
internal sealed class Rows
{
    private readonly GeneratedCode code;
    private readonly Storage storage;
    private readonly Dictionary<string, (int At, int Width, long Least)> places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> lines;

    public Rows(GeneratedCode code, Storage storage, string name)
    {
        (this.code, this.storage) = (code, storage);
        var table = code.Class(name + "Table");
        foreach (var constant in table.Members.OfType<FieldDeclarationSyntax>().Where(f => f.Modifiers.Any(m => m.Text == "const")))
            places.Add(constant.Declaration.Variables[0].Identifier.Text, Place(constant.Declaration.Variables[0].Initializer!.Value.ToString()));
        Count = GeneratedCode.Argument(table, "count");
        lines = GeneratedCode.Lines(table, "RowLiterals");
        Columns = [.. code.Class(name).Members.OfType<PropertyDeclarationSyntax>().Where(p => places.ContainsKey(p.Identifier.Text + "Column")).Select(ColumnOf)];
    }

    public int Count { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Where a column stands, for readers: <c>7..9 from -5</c>.</summary>
    public string PlaceOf(Column column)
    {
        var (at, width, least) = places[column.Name + "Column"];
        return FormattableString.Invariant($"{at}+{width}{(least == 0 ? "" : $" from {least}")}");
    }

    /// <summary>A value as text; null where there is none.</summary>
    public string? Value(int row, Column column, Func<string, long, string> reference)
    {
        var isOptional = column.IsOptional && (column.Type is "int" or "bool" or "DateOnly" || code.Enum(column.Type) is not null);
        var (number, isNull) = Read(row, column.Name + "Column", isOptional);
        if (isNull) return null;
        var second = places.ContainsKey(column.Name + "Column2") ? Read(row, column.Name + "Column2", false).Number : 0;
        if (column.Item is not { } item) return Show(column.Type, number, second, reference);
        if (code.IsStored(item) && !code.IsEntity(item)) return second == 0 ? null : $"[{item} {number}..{number + second - 1}]";
        var list = storage.List(number);
        var values = item == "Edtf"
            ? list.Chunk(2).Select(pair => Show(item, pair[0], pair[1], reference))
            : list.Select(value => Show(item, item == "int" ? (value >> 1) ^ -(value & 1) : value, 0, reference));
        return number == 0 ? null : $"[{string.Join(", ", values)}]";
    }

    private string? Show(string type, long number, long second, Func<string, long, string> reference)
    {
        if (type == "int") return number.ToString(CultureInfo.InvariantCulture);
        if (type == "bool") return number == 0 ? "false" : "true";
        if (type == "DateOnly") return DateOnly.FromDayNumber((int)number).ToString("O", CultureInfo.InvariantCulture);
        if (code.Enum(type) is { } members) return members.Members[(int)number].Identifier.Text;
        if (number == 0 && type != "Edtf") return null;
        if (type == "Edtf") return Edtf.FromBits((int)number, (int)second) is { IsEmpty: false } date ? date.ToString() : null;
        return code.IsStored(type) ? reference(type, number - 1) : storage.Text(number).ReplaceLineEndings("\\n").Replace("\t", "\\t", StringComparison.Ordinal);
    }

    private (long Number, bool IsNull) Read(int row, string column, bool isOptional)
    {
        var (at, width, least) = places[column];
        var stored = Digits.Read(lines[row], at, width);
        return isOptional ? (stored - 1 + least, stored == 0) : (stored + least, false);
    }

    /// <summary>Reads <c>(-5L &lt;&lt; 20) | (3L &lt;&lt; 16) | 7</c>.</summary>
    public static (int At, int Width, long Least) Place(string code)
    {
        var numbers = code.Replace("(", "", StringComparison.Ordinal).Replace("L << 20)", "", StringComparison.Ordinal).Replace("L << 16)", "", StringComparison.Ordinal)
            .Split(" | ").Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return ((int)numbers[2], (int)numbers[1], numbers[0]);
    }

    private static Column ColumnOf(PropertyDeclarationSyntax property)
    {
        var type = property.Type is NullableTypeSyntax nullable ? nullable.ElementType : property.Type;
        var item = (type as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString();
        return new Column(property.Identifier.Text, type.ToString(), item, property.Type is NullableTypeSyntax);
    }
}
