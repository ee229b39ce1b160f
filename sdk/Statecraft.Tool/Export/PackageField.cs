using System.Text.Json.Serialization;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Export;

/// <summary>A column of a table of a data package.</summary>
internal sealed record PackageField(
    string Name, string Type, string? Format, string? Description, IReadOnlyList<PackageCategory>? Categories, PackageConstraints? Constraints)
{
    public static PackageField Of(Column column, ExportFormat format) => new(
        column.Name,
        TypeOf(column.Type, format),
        column.Type == ColumnType.Address ? "uri" : null,
        Described(column, format) is { Length: > 0 } description ? description : null,
        column.Words.Count > 0 ? [.. column.Words.Select(PackageCategory.Of)] : null,
        PackageConstraints.Of(column));

    private static string TypeOf(ColumnType type, ExportFormat format) => type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.Number => "number",
        ColumnType.YesOrNo => "boolean",
        ColumnType.Day => "date",
        ColumnType.List when format == ExportFormat.Jsonl => "array",
        _ => "string",
    };

    private static string Described(Column column, ExportFormat format) => column.Type == ColumnType.List && format == ExportFormat.Csv
        ? $"{column.Summary} A list joined by ';', which is '\\;' within a value.".TrimStart()
        : column.Summary;
}

/// <summary>A word that a column can hold.</summary>
/// <param name="Label">What it means.</param>
internal sealed record PackageCategory(string Value, string Label)
{
    public static PackageCategory Of(ContentMember member) => new(member.Name, member.Summary);
}

/// <summary>What holds of every cell of a column.</summary>
internal sealed record PackageConstraints(
    bool? Required, bool? Unique, [property: JsonPropertyName("enum")] IReadOnlyList<string>? Words, decimal? Minimum, decimal? Maximum)
{
    private static readonly PackageConstraints None = new(null, null, null, null, null);

    public static PackageConstraints? Of(Column column)
    {
        var all = new PackageConstraints(
            column.IsNeverEmpty ? true : null,
            column.IsUnique ? true : null,
            column.Words.Count > 0 ? [.. column.Words.Select(word => word.Name)] : null,
            column.Minimum,
            column.Maximum);
        return all == None ? null : all;
    }
}
