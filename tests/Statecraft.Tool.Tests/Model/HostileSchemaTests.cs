using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Tests.Model;

/// <summary>A schema may come from strangers. Whatever its texts are, a reader sees them, and nothing else comes of them.</summary>
public class HostileSchemaTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().Build();

    public static TheoryData<string> Hostile =>
    [
        "</table><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- -->",
        "a | b \\| c \\",
        "`a` ``<b>`` ```",
        "[click](https://example.org) ![i](https://example.org/i.png) [a]: b",
        "*a* _b_ **c** ~~d~~ ~e~ $x$ $$y$$",
        "&lt; &#64; &amp;",
        "# heading",
        "> quote",
        "- item",
        "+ item",
        "1. item",
        "12) item",
        "---",
        "===",
        "[x] done",
        "[^1] note",
        "| --- | --- |",
        "one\n\n# two\n\n    three\n```\nfour",
        "https\\://example.org",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_page_has_the_parts_that_it_has_with_harmless_texts(string text)
    {
        using var folder = new ModelFolder();
        var harmless = Shape(Page(folder, "harmless"));
        var hostile = Page(folder, text);
        Assert.Equal(harmless, Shape(hostile));
        Assert.Equal(7, CellsAndParagraphs(hostile).Count(said => said.Contains(Line(text), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_text_says_what_it_says(string text)
    {
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(Markdig.Markdown.Parse(MarkdownText.Of(text), Reader)));
        Assert.Equal(Line(text), Text(paragraph.Inline!));
    }

    [Fact]
    public void An_example_stays_within_its_block()
    {
        using var folder = new ModelFolder();
        folder.Write("dataset.yaml", "name: Zoo\nnamespace: Zoo\n");
        folder.Write("schema/animal.yaml", "entity: Animal\nplural: Animals\nfields:\n  says: { type: text }\n");
        folder.Write("animals.yaml", "animals:\n  - id: parrot\n    says: |\n      ```\n      <script>alert(1)</script>\n      ````yaml\n      # hello\n");
        var block = Assert.Single(Markdig.Markdown.Parse(folder.Page(), Reader).Descendants<FencedCodeBlock>());
        Assert.Equal("yaml", block.Info);
        Assert.Contains("# hello", block.Lines.ToString(), StringComparison.Ordinal);
    }

    private static string Page(ModelFolder folder, string text)
    {
        var quoted = JsonSerializer.Serialize(text, JsonSerializerOptions.Default);
        folder.Write("dataset.yaml", $"name: Zoo\nnamespace: Zoo\nsummary: {quoted}\n");
        folder.Write("schema/animal.yaml", $$"""
            entity: Animal
            plural: Animals
            summary: {{quoted}}
            fields:
              diet: { type: Diet?, summary: {{quoted}} }
            enums:
              Diet:
                summary: {{quoted}}
                members: { grass: {{quoted}} }
            units:
              kg: {{quoted}}
            """);
        return folder.Page();
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The kinds of blocks and of marks in them, in their order; of text only that it is there.</summary>
    private static string Shape(string page) => string.Join(' ', Markdig.Markdown.Parse(page, Reader).Descendants()
        .Where(part => part is not LiteralInline and not HtmlEntityInline).Select(part => part.GetType().Name));

    private static IEnumerable<string> CellsAndParagraphs(string page) => Markdig.Markdown.Parse(page, Reader).Descendants<ParagraphBlock>()
        .Select(block => Text(block.Inline!));

    private static string Text(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
