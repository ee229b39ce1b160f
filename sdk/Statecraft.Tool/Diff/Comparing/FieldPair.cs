using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>A field in the old and in the new schema; in one of them it may be missing.</summary>
internal sealed record FieldPair(string Name, ContentField? Old, ContentField? New)
{
    /// <summary>Whether the order of its values says something.</summary>
    public bool HasOrder => New is not { IsSymmetric: true };

    /// <summary>The fields of a type that can change: those of the new schema, then those that only the old one has.</summary>
    public static IReadOnlyList<FieldPair> Of(
        Dictionary<(ContentType Old, ContentType New), IReadOnlyList<FieldPair>> known, ContentType old, ContentType @new)
    {
        if (known.TryGetValue((old, @new), out var pairs)) return pairs;
        var own = @new.Fields.Select(field => new FieldPair(field.Name, old.Field(field.Name), field));
        var gone = old.Fields.Where(field => @new.Field(field.Name) is null).Select(field => new FieldPair(field.Name, field, null));
        pairs = [.. own.Concat(gone).Where(pair => old.Plural is null || pair.Name is not ("id" or "former-ids"))];
        known.Add((old, @new), pairs);
        return pairs;
    }

    public object? OldValue(ContentRow row) => Value(row, Old, New);

    public object? NewValue(ContentRow row) => Value(row, New, Old);

    /// <summary>The value; null where there is none, and where the field is only on this side and the value is its default: nobody wrote it.</summary>
    private static object? Value(ContentRow row, ContentField? field, ContentField? other)
    {
        var value = field is null ? null : row[field];
        if (value is null or object[] { Length: 0 }) return null;
        return other is null && ValueText.IsDefault(field!, value) ? null : value;
    }
}
