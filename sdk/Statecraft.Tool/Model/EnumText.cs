using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>A list of words, and what each means.</summary>
internal static class EnumText
{
    public static string Of(SchemaDeclaration declared) =>
        $"### {declared.Name}\n\n{DeclaredWords.Paragraph(declared.Words.Summary())}"
        + MarkdownText.Table(["word", "what it means"], declared.Parts.Select(part => (IEnumerable<string>)[MarkdownCode.Of(part.Name), part.Words.Summary()]));
}
