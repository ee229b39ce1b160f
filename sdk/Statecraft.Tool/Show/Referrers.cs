using System.Collections.Immutable;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Show;

/// <summary>The records of a kind that refer to one in the same field.</summary>
/// <param name="Kind">The plural.</param>
/// <param name="Field">The name of the field; of one in a nested value with those that lead to it: <c>visitors.official</c>.</param>
/// <param name="Rows">The records, in order of time where they have one.</param>
internal sealed record ReferrerGroup(string Kind, string Field, IReadOnlyList<ContentRow> Rows);

/// <summary>Finds what refers to a record.</summary>
internal static class Referrers
{
    public static IReadOnlyList<ReferrerGroup> Of(DatasetContent content, ContentRow target)
    {
        var id = target.Id();
        var groups =
            from entity in content.Entities
            from path in PathsTo(target.Type, entity, [])
            let rows = content.RowsOf(entity).Where(row => Values(row, path, 0).Any(value => value.Id() == id)).ToList()
            where rows.Count > 0
            select new ReferrerGroup(entity.Plural!, string.Join('.', path.Select(field => field.Name)), rows);
        return [.. groups];
    }

    /// <summary>The ways through fields and nested values that end in a reference to a kind. No nested type contains itself, so they end.</summary>
    private static IEnumerable<ImmutableArray<ContentField>> PathsTo(ContentType kind, ContentType from, ImmutableArray<ContentField> before) => from.Fields
        .Where(field => field.Kind is FieldKind.Entity or FieldKind.Nested)
        .SelectMany(field => field.Kind == FieldKind.Nested ? PathsTo(kind, field.Type!, before.Add(field)) : field.Type == kind ? [before.Add(field)] : []);

    private static IEnumerable<ContentRow> Values(ContentRow row, ImmutableArray<ContentField> path, int at)
    {
        var values = row.Values(path[at]).Cast<ContentRow>();
        return at == path.Length - 1 ? values : values.SelectMany(value => Values(value, path, at + 1));
    }
}
