using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Create;

/// <summary>Values in the one form that the data has: fields in the order of the schema, the short form where it says it all, quotes where they are needed.</summary>
internal static class Shape
{
    public static MapValue Of(ContentType type, MapValue fields) => new([.. fields.Entries
        .Where(entry => entry.Value is not ListValue { Items: [] })
        .Select(entry => type.Field(entry.Key) is { } field ? KeyValuePair.Create(entry.Key, Of(field, entry.Value)) : entry)
        .OrderBy(entry => Position(type, entry.Key))]);

    public static Value Of(ContentField field, Value value) => value switch
    {
        ListValue list => ListValue.Of(list.Items.Select(item => Of(field, item))),
        MapValue map when field.Kind == FieldKind.Nested => Short(field.Type!, Of(field.Type!, map)),
        ScalarValue scalar when field is { Kind: FieldKind.Nested, Type.ShortField: { } only } => Of(only, scalar),
        ScalarValue scalar => scalar with { IsBare = IsBare(field.Kind) },
        _ => value,
    };

    /// <summary>With another value of a field that may have one already.</summary>
    public static MapValue Put(this MapValue fields, string name, Value? value) => fields.Without(name).With(name, value);

    public static MapValue Without(this MapValue fields, string name) => new(fields.Entries.RemoveAll(entry => entry.Key == name));

    private static Value Short(ContentType type, MapValue map) => map.Entries is [var only] && only.Key == type.ShortField?.Name ? only.Value : map;

    private static int Position(ContentType type, string name) => type.Fields.TakeWhile(field => field.Name != name).Count();

    private static bool IsBare(FieldKind kind) =>
        kind is FieldKind.Int or FieldKind.Decimal or FieldKind.Bool or FieldKind.Date or FieldKind.Edtf or FieldKind.Measure;
}
