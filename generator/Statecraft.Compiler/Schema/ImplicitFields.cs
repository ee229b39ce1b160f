namespace Statecraft.Compiler.Schema;

/// <summary>The two fields that every entity has without saying so.</summary>
internal static class ImplicitFields
{
    public const string Id = "id";

    public const string FormerIds = "former-ids";

    public static readonly FieldModel[] All =
    [
        new(Id, new FieldType(FieldKind.Slug, "slug", Arity.One), "The id, unique among its kind. It never changes.", Unique: true),
        new(FormerIds, new FieldType(FieldKind.Slug, "slug", Arity.Many), "Ids that this record had before; they still resolve."),
    ];
}
