using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>
/// Proposes an id: the name of a record as a slug; for one without a name the records that it has to refer to, the word that says its kind, and when
/// it began.
/// </summary>
internal static class IdProposal
{
    public static string Of(Workspace workspace, ContentType kind, MapValue fields)
    {
        var slug = Slug.Of(NameOf(kind, fields) ?? string.Join(' ', Parts(kind, fields)));
        if (slug.Length == 0) slug = kind.Singular;
        var id = slug;
        for (var number = 2; workspace.Ids.Find(kind, id) is not null; number++) id = FormattableString.Invariant($"{slug}-{number}");
        return id;
    }

    private static string? NameOf(ContentType kind, MapValue fields) =>
        Rows.NameField(kind) is { } field && fields[field.Name] is ScalarValue name ? name.Text : null;

    private static IEnumerable<string> Parts(ContentType kind, MapValue fields)
    {
        var hasKind = false;
        foreach (var field in Needed.Of(kind).Where(field => !field.IsTimeless))
        {
            // The first word tells apart, a second one says more than an id should; a text may be long.
            if ((field.Kind == FieldKind.Enum && hasKind) || (field.Kind == FieldKind.String && !IsInPlaceOfRecord(kind, field))) continue;
            hasKind |= field.Kind == FieldKind.Enum;
            if (First(field, fields[field.Name]) is { } text) yield return text;
        }

        if (kind.When is { } when && fields[when.Name] is ScalarValue date) yield return Beginning(date.Text);
    }

    private static bool IsInPlaceOfRecord(ContentType kind, ContentField text) =>
        kind.AnyOf.Any(group => group.Contains(text) && group.Any(other => other.Kind is FieldKind.Entity or FieldKind.Foreign));

    /// <summary>The text of a value that can be a part of an id: of a list that of the first, of a nested value that of its first field that has one.</summary>
    private static string? First(ContentField field, Value? value) => value switch
    {
        ListValue { Items: [var first, ..] } => First(field, first),
        MapValue map when field.Type is { } type => type.Fields.Select(inner => First(inner, map[inner.Name])).FirstOrDefault(text => text is not null),
        ScalarValue scalar when field is { Kind: FieldKind.Nested, Type.ShortField: { } only } => First(only, scalar),
        ScalarValue scalar when field.Kind is FieldKind.Entity or FieldKind.Foreign or FieldKind.Enum or FieldKind.Slug or FieldKind.String => scalar.Text,
        _ => null,
    };

    private static string Beginning(string date) => date.TrimStart('[', '.').Split('/')[0].Split("..")[0].TrimEnd(']');
}
