using Statecraft.Compiler.Content;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Create;

/// <summary>The fields that a record cannot do without, some of them only where others are not there.</summary>
internal static class Needed
{
    /// <summary>Those that must be written, and those of which one must be.</summary>
    public static IEnumerable<ContentField> Of(ContentType type)
    {
        var groups = type.AnyOf.SelectMany(group => group).ToHashSet();
        return type.Fields.Skip(type.Plural is null ? 0 : 1).Where(field => field.IsRequired || groups.Contains(field));
    }

    /// <summary>What is missing: one field, or several of which one is enough.</summary>
    public static IReadOnlyList<IReadOnlyList<ContentField>> In(ContentType type, MapValue fields)
    {
        var single = type.Fields.Skip(type.Plural is null ? 0 : 1).Where(field => field.IsRequired).Select(field => (IReadOnlyList<ContentField>)[field]);
        return [.. single.Concat(type.AnyOf).Where(group => group.All(field => fields[field.Name] is null))];
    }
}
