using System.Collections.Immutable;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>The fields that the records of a dataset mostly have, though they need not: nobody should have to know that they are wanted.</summary>
internal static class Usual
{
    /// <param name="kind">A kind of record.</param>
    /// <param name="path">The fields that lead to a nested value of it; none for the record itself.</param>
    /// <returns>Those of its fields that three of four have. A default says nothing of what people write.</returns>
    public static IReadOnlyList<ContentField> Of(DatasetContent content, ContentType kind, ImmutableArray<ContentField> path)
    {
        var rows = path.Aggregate(content.RowsOf(kind), (found, field) => found.SelectMany(row => row.Values(field).Cast<ContentRow>())).ToList();
        var type = path.IsEmpty ? kind : path[^1].Type!;
        return [.. type.Fields.Where(field => field.Default is null && rows.Count(row => row.Values(field).Count > 0) * 4 >= rows.Count * 3 && rows.Count > 0)];
    }
}
