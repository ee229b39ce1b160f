using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Model;

/// <summary>The record of a kind from which one learns most: it shows the most fields, then the most fields of these, and is not long.</summary>
internal static class ExampleRecord
{
    /// <summary>How many values it may have.</summary>
    private const int Long = 40;

    /// <summary>The record as a data file of its own; null where there is none.</summary>
    public static string? Of(DatasetContent content, ContentType entity, IReadOnlyList<DatasetFile> files)
    {
        var best = content.RowsOf(entity)
            .Select(row => (Id: row.Id(), Paths: PathsOf(row, "").ToList()))
            .OrderBy(record => record.Paths.Count > Long)
            .ThenByDescending(record => record.Paths.Select(path => path.Split('.')[0]).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(record => record.Paths.Distinct(StringComparer.Ordinal).Count())
            .ThenBy(record => record.Paths.Count).ThenBy(record => record.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Id is null ? null : Written.Find(files, entity.Plural!, best.Id)?.Canonical;
    }

    /// <summary>The fields that have a value, one for each value. What has its default is not counted, for it need not be written.</summary>
    private static IEnumerable<string> PathsOf(ContentRow row, string before) => row.Type.Fields.SelectMany(field => row.Values(field).SelectMany(value => value switch
    {
        ContentRow { Type.Plural: null } nested => PathsOf(nested, $"{before}{field.Name}."),
        _ => IsDefault(field, value) ? [] : [before + field.Name],
    }));

    private static bool IsDefault(ContentField field, object value) => field.Default is { } written && written == (value is bool yes ? yes ? "true" : "false" : value as string);
}
