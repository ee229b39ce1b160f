using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;
using Statecraft.Import.Merging;

namespace Statecraft.Tool.Format;

/// <summary>What the schema has to say on the form of a file: the order of fields, and which values are texts.</summary>
internal static class SchemaForm
{
    /// <summary>The same records, each with its fields in the order of the schema, and in the order that records have.</summary>
    public static MapValue Of(MapValue file, IReadOnlyList<ContentType> entities) =>
        file with { Entries = [.. file.Entries.Select(section => KeyValuePair.Create(section.Key, Section(section.Value, entities.FirstOrDefault(entity => entity.Plural == section.Key))))] };

    private static Value Section(Value section, ContentType? entity) => section is ListValue list
        ? list with { Items = [.. list.Items.Select(record => Whole(record, entity)).OrderBy(OrderOf, StringComparer.Ordinal)] }
        : section;

    private static string OrderOf(Value record) => record is MapValue fields ? RecordOrder.KeyOf((fields["id"] as ScalarValue)?.Text ?? "", fields) : "";

    /// <summary>A record, or a nested value of one.</summary>
    private static Value Whole(Value value, ContentType? type) => (value, type) switch
    {
        (MapValue map, not null) => Map(map, type),
        (ScalarValue scalar, { ShortField: { } field }) => Typed(scalar, field.Kind),
        _ => value,
    };

    /// <summary>What the schema does not know comes last.</summary>
    private static MapValue Map(MapValue map, ContentType type)
    {
        var order = type.Fields.Select((field, place) => (field.Name, place)).ToDictionary(StringComparer.Ordinal);
        return map with
        {
            Entries = [.. map.Entries.OrderBy(entry => order.GetValueOrDefault(entry.Key, int.MaxValue))
                .Select(entry => KeyValuePair.Create(entry.Key, OfField(entry.Value, type.Field(entry.Key))))],
        };
    }

    private static Value OfField(Value value, ContentField? field) => (value, field) switch
    {
        (_, null) => value,
        (ListValue list, _) => list with { Items = [.. list.Items.Select(item => item is ListValue ? item : OfField(item, field))] },
        (_, { Kind: FieldKind.Nested }) => Whole(value, field.Type),
        (ScalarValue scalar, _) => Typed(scalar, field.Kind),
        _ => value,
    };

    /// <summary>Numbers, dates, amounts and truth values stand as they are; a text that looks like one of them gets quotes.</summary>
    private static ScalarValue Typed(ScalarValue scalar, FieldKind kind) =>
        scalar with { IsBare = kind is FieldKind.Int or FieldKind.Decimal or FieldKind.Bool or FieldKind.Date or FieldKind.Edtf or FieldKind.Measure };
}
