using System.Globalization;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>A field in the table of its type.</summary>
internal static class FieldText
{
    public static IEnumerable<string> Row(ContentField field, SchemaPart declared) =>
    [
        MarkdownCode.Of(field.Name),
        Value(field),
        Needed(field),
        string.Join(' ', Meaning(field, declared).Where(sentence => sentence.Length > 0)),
    ];

    private static string Value(ContentField field)
    {
        var one = ValueWords.Of(field);
        return field.IsList ? $"a list, each {one}" : one;
    }

    private static string Needed(ContentField field) => field switch
    {
        { IsRequired: true, IsList: true } => "yes, one or more",
        { IsRequired: true } => "yes",
        { Default: { } value } => $"no, then {MarkdownCode.Of(value)}",
        _ => "no",
    };

    private static IEnumerable<string> Meaning(ContentField field, SchemaPart declared)
    {
        yield return MarkdownText.Of(field.Summary);
        if (field.Pattern is { } pattern) yield return $"It has the form {MarkdownCode.Of(pattern)}.";
        yield return Range(field.Minimum, field.Maximum);
        if (field.IsUnique && field.Name != "id") yield return "No two records have the same.";
        if (field.IsSymmetric) yield return "Written on one side, and read from both.";
        if (declared.Words.Of("timeless").Any()) yield return "What it refers to need not have existed at the time.";
        if (declared.Words.Of("index").Any()) yield return "Programs find records by it.";
    }

    private static string Range(decimal? least, decimal? most) => (least, most) switch
    {
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"From {low} to {high}."),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"At least {low}."),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"At most {high}."),
        _ => "",
    };
}
