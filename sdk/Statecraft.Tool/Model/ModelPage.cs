using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>The data model of a dataset as a page for those who write records: what the schema says, in words and with examples.</summary>
internal static class ModelPage
{
    /// <summary>Where it lies within a dataset.</summary>
    public const string Path = "schema/MODEL.md";

    /// <summary>How it begins, by which it is known again.</summary>
    public const string Origin = "<!-- Written by 'statecraft schema'. -->";

    private const string Shared = "Used by several kinds";

    /// <param name="content">The dataset.</param>
    /// <param name="files">Its files, from which the examples come.</param>
    public static string Of(DatasetContent content, IReadOnlyList<DatasetFile> files)
    {
        var model = new DataModel(content);
        var sections = content.Entities.Select(entity => Section(model, entity, files));
        var shared = model.PartsOf(null).ToList();
        return string.Concat(
            $"{Origin}\n\n# The data model of {MarkdownText.Of(content.Name)}\n\n",
            DeclaredWords.Paragraph(MarkdownText.Of(content.Summary)),
            "The kinds of records, with all that can be written in them. A mistake in any of this is an error of the build, at its line.\n\n",
            MarkdownText.Table(["kind", "what it is"], content.Entities.Select(entity => (IEnumerable<string>)[ValueWords.Link(entity.Plural!, entity.Name), MarkdownText.Of(entity.Summary)])),
            string.Concat(sections),
            shared.Count > 0 ? $"## {Shared}\n\n{string.Concat(shared)}" : "",
            Values(model)).TrimEnd('\n') + "\n";
    }

    private static string Section(DataModel model, ContentType entity, IReadOnlyList<DatasetFile> files) => string.Concat(
        $"## {entity.Name}\n\n",
        DeclaredWords.Paragraph(MarkdownText.Of(entity.Summary)),
        ExampleRecord.Of(model.Content, entity, files) is { } example ? MarkdownCode.Block(example, "yaml") : "",
        TypeText.Of(model, entity),
        WaysBack.Of(model, entity),
        string.Concat(model.PartsOf(entity)));

    /// <summary>How single values are written: of the types that there are in this schema.</summary>
    private static string Values(DataModel model)
    {
        var units = MarkdownText.Table(["unit", "what it is"], model.Content.Units.Select(unit => (IEnumerable<string>)[MarkdownCode.Of(unit.Name), MarkdownText.Of(unit.Summary)]));
        return $"## {ValueWords.Heading}\n\n"
            + MarkdownText.Table(["value", "how it is written"], ValueWords.Explained(model.Kinds))
            + (units.Length > 0 ? $"## Units of amounts\n\nBeside the currencies, by their codes of ISO 4217 (`USD`):\n\n{units}" : "");
    }
}
