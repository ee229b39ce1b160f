using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Statecraft.Tests.Reference;

/// <summary>Documentation as Markdown.</summary>
/// <param name="link">The address of a type, by the name that the compiler has for it; null where there is none.</param>
internal sealed class MarkdownText(Func<string, string?> link)
{
    private static readonly Regex Special = new(@"[\\`*_\[\]<>~|]", RegexOptions.NonBacktracking);

    /// <summary>What begins a heading, a list or a quote at the start of a line.</summary>
    private static readonly Regex AtTheStart = new(@"^(?<number>\s*[0-9]*)(?<mark>[-+#=.)])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Space = new(@"\s+", RegexOptions.NonBacktracking);

    /// <summary>A text within a line, of which nothing is a mark.</summary>
    public static string Plain(string text) => Special.Replace(text, @"\$0").Replace("&", "&amp;", StringComparison.Ordinal);

    /// <summary>A text in the letters of code.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    /// <summary>Paragraphs, with an empty line between them.</summary>
    public string Paragraphs(XElement? element) => string.Join("\n\n", Blocks(element));

    /// <summary>The same within a line or a cell of a table.</summary>
    public string Line(XElement? element) => string.Join(' ', Blocks(element));

    private IEnumerable<string> Blocks(XElement? element)
    {
        if (element is null) yield break;
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is XElement { Name.LocalName: "para" } paragraph)
            {
                if (Tidy(text) is { Length: > 0 } before) yield return before;
                text.Clear();
                foreach (var block in Blocks(paragraph)) yield return block;
            }
            else
            {
                text.Append(Inline(node));
            }
        }

        if (Tidy(text) is { Length: > 0 } last) yield return last;
    }

    private static string Tidy(StringBuilder text) => AtTheStart.Replace(Space.Replace(text.ToString(), " ").Trim(), @"${number}\${mark}");

    private string Inline(XNode node) => node switch
    {
        XText text => Plain(text.Value),
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "sup" } raised => $"<sup>{Plain(raised.Value)}</sup>",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => Code(name.Attribute("name")!.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => Code(word.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } cref => Reference(cref.Value),
        _ => throw new InvalidDataException($"The reference cannot write this part of a documentation: {node}"),
    };

    /// <summary>The name of a member or type, linked where it is explained.</summary>
    /// <param name="cref">The name that the compiler has for it.</param>
    public string Reference(string cref)
    {
        var path = cref[2..].Split('(')[0].Split('.');
        var isType = cref.StartsWith("T:", StringComparison.Ordinal);
        var address = link(isType ? cref : "T:" + string.Join('.', path[..^1]));

        // A member is said with its type where it is of another page.
        var isNear = isType || address?.StartsWith('#') == true;
        var name = cref == "T:System.Decimal" ? "decimal" : string.Join('.', path[(isNear ? ^1 : ^2)..].Select(part => part.Split('`')[0]));
        return address is null ? Code(name) : $"[{Code(name)}]({address})";
    }
}
