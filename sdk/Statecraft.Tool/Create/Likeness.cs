using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Core;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Create;

/// <summary>What two records of a kind have in common: references, words and texts that say the same of the same field.</summary>
internal sealed class Likeness(NewRecord record)
{
    private readonly HashSet<string> facts = [.. Facts(record.Kind, record.Fields, "")];
    private readonly int? day = Day(record.Kind, record.Fields);

    /// <summary>How many facts another record shares, and how far it is in time: many days where one of them has no date.</summary>
    public (int Shared, int Days) To(MapValue fields) => (
        Facts(record.Kind, fields, "").Distinct(StringComparer.Ordinal).Count(facts.Contains),
        day is { } here && Day(record.Kind, fields) is { } there ? Math.Abs(here - there) : int.MaxValue);

    private static IEnumerable<string> Facts(ContentType type, MapValue fields, string before) => fields.Entries.SelectMany(entry =>
        type.Field(entry.Key) is { } field ? Facts(field, entry.Value, before + field.Name) : []);

    private static IEnumerable<string> Facts(ContentField field, Value value, string path) => value switch
    {
        ListValue list => list.Items.SelectMany(item => Facts(field, item, path)),
        MapValue map when field.Kind == FieldKind.Nested => Facts(field.Type!, map, path + "."),
        ScalarValue scalar when field is { Kind: FieldKind.Nested, Type.ShortField: { } only } => Facts(only, scalar, $"{path}.{only.Name}"),
        ScalarValue scalar when field.Kind is FieldKind.Entity or FieldKind.Foreign or FieldKind.Enum or FieldKind.Slug or FieldKind.String => [$"{path}={scalar.Text}"],
        _ => [],
    };

    private static int? Day(ContentType kind, MapValue fields) =>
        kind.When is { } when && fields[when.Name] is ScalarValue date && Edtf.TryParse(date.Text, out var known) ? known.EarliestDay : null;
}
