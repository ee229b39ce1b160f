using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>What a schema says under its words.</summary>
internal static class DeclaredWords
{
    /// <summary>All that stands under a word, in its order.</summary>
    public static IEnumerable<string> Of(this IEnumerable<SchemaWord> words, string name) => words.Where(word => word.Name == name).Select(word => word.Value);

    /// <summary>The summary as Markdown, or an empty text.</summary>
    public static string Summary(this IEnumerable<SchemaWord> words) => MarkdownText.Of(words.Of("summary").FirstOrDefault() ?? "");

    /// <summary>A text as a paragraph; nothing where it is empty.</summary>
    public static string Paragraph(string markdown) => markdown.Length > 0 ? markdown + "\n\n" : "";
}
