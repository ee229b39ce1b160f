using System.Globalization;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Content;

/// <summary>Says a schema in the words of its language.</summary>
internal static class SchemaWords
{
    /// <summary>The dataset, then entities, nested types, enums and units, each in ordinal order.</summary>
    public static IEnumerable<SchemaDeclaration> Of(SchemaModel schema) =>
        new[] { Of(schema.Dataset) }
            .Concat(schema.Entities.Select(Of))
            .Concat(schema.Types.Select(Of))
            .Concat(schema.Enums.Select(Of))
            .Concat(schema.Units.Select(unit => new SchemaDeclaration(SchemaKind.Unit, unit.Name, Written([("summary", unit.Summary)]), [])));

    private static SchemaDeclaration Of(DatasetModel dataset) => new(
        SchemaKind.Dataset,
        dataset.Name,
        Written(
        [
            ("name", dataset.Name), ("namespace", dataset.Namespace), ("version", dataset.Version), ("licence", dataset.Licence), ("summary", dataset.Summary),
        ]),
        []);

    private static SchemaDeclaration Of(EntityModel entity) => new(
        SchemaKind.Entity,
        entity.Name,
        Written(
        [
            ("plural", entity.Plural),
            ("summary", entity.Summary),
            ("members", Flag(entity.Members)),
            ("when", entity.When),
            ("lifespan", entity.Lifespan.IsEmpty ? null : string.Join(", ", entity.Lifespan)),
            .. Groups("index", entity.Indexes),
            .. Groups("distinct", entity.Distinct),
            .. Groups("any-of", entity.AnyOf),
        ]),
        [.. entity.Fields.Select(Of)]);

    private static SchemaDeclaration Of(NestedModel type) => new(
        SchemaKind.Type,
        type.Name,
        Written(
        [
            ("summary", type.Summary), ("short", type.Short), ("when", type.When), ("timeless", Flag(type.Timeless)), .. Groups("any-of", type.AnyOf),
        ]),
        [.. type.Fields.Select(Of)]);

    private static SchemaDeclaration Of(EnumModel model) => new(
        SchemaKind.Enum,
        model.Name,
        Written([("summary", model.Summary)]),
        [.. model.Members.Select(member => new SchemaPart(member.Name, Written([("summary", member.Summary)])))]);

    private static SchemaPart Of(FieldModel field) => new(field.Name, Written(
    [
        ("type", field.Type.ToString()),
        ("summary", field.Summary),
        ("default", field.Default),
        ("unique", Flag(field.Unique)),
        ("index", Flag(field.Index)),
        ("symmetric", Flag(field.Symmetric)),
        ("timeless", Flag(field.Timeless)),
        ("pattern", field.Pattern),
        ("min", Number(field.Min)),
        ("max", Number(field.Max)),
        .. field.Inverses.Select(way => ("inverse", (string?)(way.Through is null ? way.Name : $"{way.Through}: {way.Name}"))),
    ]));

    private static IReadOnlyList<SchemaWord> Written((string Name, string? Value)[] words) =>
        [.. words.Where(word => !string.IsNullOrEmpty(word.Value)).Select(word => new SchemaWord(word.Name, word.Value!))];

    private static IEnumerable<(string Name, string? Value)> Groups(string word, Seq<FieldGroup> groups) =>
        groups.Select(group => (word, (string?)group.ToString()));

    private static string? Flag(bool isSet) => isSet ? "true" : null;

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
