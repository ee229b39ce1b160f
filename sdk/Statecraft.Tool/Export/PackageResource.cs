using System.Text.Json.Serialization;

namespace Statecraft.Tool.Export;

/// <summary>A table of a data package.</summary>
internal sealed record PackageResource(
    [property: JsonPropertyName("$schema")] string Standard,
    string Name,
    string Path,
    string Type,
    string Format,
    [property: JsonPropertyName("mediatype")] string MediaType,
    string Encoding,
    string? Description,
    PackageSchema Schema)
{
    public static PackageResource Of(Table table, ExportFormat format) => new(
        "https://datapackage.org/profiles/2.0/dataresource.json",
        table.Name,
        format.FileOf(table),
        "table",
        format.Ending,
        format.MediaType,
        "utf-8",
        table.Summary.Length > 0 ? table.Summary : null,
        PackageSchema.Of(table, format));
}

/// <summary>The columns of a table, and its keys.</summary>
/// <param name="MissingValues">What stands for no value. Said because some readers take other texts for it, and NA is Namibia.</param>
internal sealed record PackageSchema(
    IReadOnlyList<PackageField> Fields, IReadOnlyList<string> MissingValues, IReadOnlyList<string> PrimaryKey, IReadOnlyList<PackageForeignKey>? ForeignKeys)
{
    public static PackageSchema Of(Table table, ExportFormat format)
    {
        var keys = table.Columns.Where(column => column.RefersTo is not null)
            .Select(column => new PackageForeignKey([column.Name], new(column.RefersTo!, ["id"])));
        if (table.Parent is { } parent) keys = keys.Prepend(new PackageForeignKey(parent.Columns, new(parent.Name, parent.Key)));
        PackageForeignKey[] all = [.. keys];
        return new([.. table.Columns.Select(column => PackageField.Of(column, format))], [""], table.Key, all.Length > 0 ? all : null);
    }
}

internal sealed record PackageForeignKey(IReadOnlyList<string> Fields, PackageReference Reference);

internal sealed record PackageReference(string Resource, IReadOnlyList<string> Fields);
