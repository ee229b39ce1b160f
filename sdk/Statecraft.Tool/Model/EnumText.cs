using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>A list of words, and what each means.</summary>
internal static class EnumText
{
    public static string Of(SchemaDeclaration declared) =>
        $"### {declared.Name}\n\n{Summary(declared.Words)}"
        + MarkdownText.Table(["word", "what it means"], declared.Parts.Select(part => (IEnumerable<string>)[MarkdownCode.Of(part.Name), MarkdownText.Of(part.Words.Of("summary").FirstOrDefault() ?? "")]));

    /// <summary>What the schema says under a word, in its order.</summary>
    public static IEnumerable<string> Of(this IEnumerable<SchemaWord> words, string name) => words.Where(word => word.Name == name).Select(word => word.Value);

    private static string Summary(IReadOnlyList<SchemaWord> words) => words.Of("summary").FirstOrDefault() is { } summary ? MarkdownText.Of(summary) + "\n\n" : "";
}
