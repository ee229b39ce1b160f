using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Model;

/// <summary>A schema, and what stands where on its page: parts that one kind of record alone uses stand with it.</summary>
internal sealed class DataModel
{
    private readonly Dictionary<string, SchemaDeclaration> declarations;
    private readonly List<(string Name, string Text, IReadOnlyList<ContentType> Users)> parts;

    public DataModel(DatasetContent content)
    {
        Content = content;
        declarations = content.Schema.Where(declared => declared.Kind is SchemaKind.Entity or SchemaKind.Type or SchemaKind.Enum)
            .ToDictionary(declared => declared.Name, StringComparer.Ordinal);
        var fields = content.Entities.ToDictionary(entity => entity, entity => FieldsOf(entity).ToList());
        Kinds = [.. fields.Values.SelectMany(all => all).Select(field => field.Kind).Distinct().Order()];
        parts =
        [
            .. fields.SelectMany(entry => entry.Value, (entry, field) => (Entity: entry.Key, Field: field))
                .Where(use => use.Field.Kind is FieldKind.Nested or FieldKind.Enum)
                .GroupBy(use => use.Field.TypeName, StringComparer.Ordinal)
                .OrderBy(uses => uses.First().Field.Kind == FieldKind.Enum).ThenBy(uses => uses.Key, StringComparer.Ordinal)
                .Select(uses => (uses.Key, Text(uses.First().Field), (IReadOnlyList<ContentType>)[.. uses.Select(use => use.Entity).Distinct()])),
        ];
    }

    public DatasetContent Content { get; }

    /// <summary>What its values are, all in all.</summary>
    public IReadOnlyList<FieldKind> Kinds { get; }

    /// <summary>What the schema says of an entity, a nested type or an enum.</summary>
    public SchemaDeclaration Declaration(string name) => declarations[name];

    /// <summary>The sections of the nested types and enums that an entity alone uses; of those that several use, where none is named.</summary>
    public IEnumerable<string> PartsOf(ContentType? entity) =>
        parts.Where(part => entity is null ? part.Users.Count > 1 : part.Users is [var only] && only == entity).Select(part => part.Text);

    /// <summary>The fields of a type and of all that is nested in it.</summary>
    private static IEnumerable<ContentField> FieldsOf(ContentType type) =>
        type.Fields.Concat(type.Fields.Where(field => field.Kind == FieldKind.Nested).SelectMany(field => FieldsOf(field.Type!)));

    private string Text(ContentField field) =>
        field.Kind == FieldKind.Enum ? EnumText.Of(declarations[field.TypeName]) : TypeText.OfNested(this, field.Type!);
}
