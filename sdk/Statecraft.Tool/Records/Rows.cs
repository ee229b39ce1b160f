using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Records;

/// <summary>What every record of any dataset can be asked.</summary>
internal static class Rows
{
    /// <summary>Names of the fields that say what a record is called, in the order in which they are preferred.</summary>
    private static readonly string[] NameFields = ["name", "title", "label"];

    private static readonly string[] OtherNameFields = ["names", "titles", "labels", "alias", "aliases"];

    public static string Id(this ContentRow row) => (string)row[row.Type.Fields[0]]!;

    /// <summary>The date of a record of a kind that has one.</summary>
    public static string? When(this ContentRow row) => row.Type.When is { } when ? row[when] as string : null;

    /// <summary>What the record is called; null for one of a kind without names.</summary>
    public static string? Name(this ContentRow row) => NameField(row.Type) is { } field ? row[field] as string : null;

    /// <summary>The field that says what a record is called, or null.</summary>
    public static ContentField? NameField(ContentType type) =>
        NameFields.Select(type.Field).FirstOrDefault(field => field is { IsList: false, Kind: FieldKind.String or FieldKind.Text });

    /// <summary>
    /// The fields that hold names: <c>name</c>, <c>title</c> and the like, their plurals, and what ends in such a word, as <c>stage-name</c>.
    /// </summary>
    public static IReadOnlyList<ContentField> NameFieldsOf(ContentType type) => [.. type.Fields.Where(field => HoldsNames(field) && TextOf(field) is not null)];

    /// <summary>All texts of a field that holds names.</summary>
    public static IEnumerable<string> Names(this ContentRow row, ContentField field)
    {
        foreach (var value in row.Values(field))
            if ((value is ContentRow nested ? nested[TextOf(field)!] : value) is string text) yield return text;
    }

    /// <summary>The values of a field, whether it takes one or a list.</summary>
    public static IReadOnlyList<object> Values(this ContentRow row, ContentField field) => row[field] switch
    {
        object[] list => list,
        { } value => [value],
        null => [],
    };

    private static bool HoldsNames(ContentField field)
    {
        var word = field.Name[(field.Name.LastIndexOf('-') + 1)..];
        return NameFields.Contains(word, StringComparer.Ordinal) || OtherNameFields.Contains(word, StringComparer.Ordinal);
    }

    /// <summary>The field itself, or the one of its nested type that holds the text of a name.</summary>
    private static ContentField? TextOf(ContentField field) => field.Kind switch
    {
        FieldKind.String or FieldKind.Text or FieldKind.Slug => field,
        FieldKind.Nested => field.Type!.ShortField is { Kind: FieldKind.String } text ? text : NameField(field.Type),
        _ => null,
    };
}
