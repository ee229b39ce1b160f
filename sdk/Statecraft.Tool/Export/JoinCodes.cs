using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Export;

/// <summary>
/// The codes by which this data is joined with that of others. They stand beside every reference to a record that has them, so that nobody has to
/// look them up first.
/// </summary>
internal static class JoinCodes
{
    private static readonly (string Field, string Ending)[] Known = [("alpha3", "iso3"), ("cow", "cow")];

    /// <summary>The fields of an entity that are such codes, and what is put after the name of a reference for each.</summary>
    public static IEnumerable<(ContentField Field, string Ending)> Of(ContentType entity)
    {
        foreach (var (name, ending) in Known)
            if (entity.Field(name) is { IsList: false, Kind: FieldKind.Slug or FieldKind.String or FieldKind.Int } field) yield return (field, ending);
    }
}
