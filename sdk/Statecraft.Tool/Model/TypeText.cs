using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Model;

/// <summary>The fields of an entity or nested type, and the rules over them.</summary>
internal static class TypeText
{
    public static string OfNested(DataModel model, ContentType type) =>
        $"### {type.Name}\n\n{DeclaredWords.Paragraph(MarkdownText.Of(type.Summary))}{Of(model, type)}";

    public static string Of(DataModel model, ContentType type)
    {
        var declared = model.Declaration(type.Name);
        var parts = declared.Parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        var rules = string.Concat(Rules(type, declared).Select(rule => $"- {rule}\n"));
        return MarkdownText.Table(["field", "value", "needed", "what it means"], type.Fields.Select(field => FieldText.Row(field, parts[field.Name])))
            + (rules.Length > 0 ? rules + "\n" : "");
    }

    private static IEnumerable<string> Rules(ContentType type, SchemaDeclaration declared)
    {
        if (type.ShortField is { } only) yield return $"A value alone is its {Code(only.Name)}.";
        foreach (var group in declared.Words.Of("any-of")) yield return $"At least one of {List(group)} is written.";
        foreach (var group in declared.Words.Of("distinct")) yield return $"{List(group)} are not the same.";
        if (type.When is { } when)
            yield return type.Plural is null
                ? $"{Code(when.Name)} is its time: what it refers to must have existed then, as far as is certain. Where it is not written, the time of the record counts."
                : $"{Code(when.Name)} is its time: the records are in this order, and what they refer to must have existed then, as far as is certain.";
        if (declared.Words.Of("lifespan").FirstOrDefault() is { } span)
            yield return $"{List(span)} {(span.Contains(',', StringComparison.Ordinal) ? "say" : "says")} from when to when it existed: what certainly was at another time cannot refer to it.";
        if (declared.Words.Of("timeless").Any()) yield return "What it refers to need not have existed at the time.";
        foreach (var index in declared.Words.Of("index")) yield return $"Programs find records by {List(index)} together.";
        if (declared.Words.Of("members").Any()) yield return "Programs know each record by a name that is made of its id.";
    }

    /// <summary>Names of fields as the schema lists them: <c>supplier, recipient</c>.</summary>
    private static string List(string names) => Words.List(names.Split(", ").Select(Code));

    private static string Code(string name) => MarkdownCode.Of(name);
}
