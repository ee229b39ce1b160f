using System.Globalization;
using System.Reflection;

namespace Statecraft.Tests.Reference;

/// <summary>Writes a page of the reference.</summary>
internal sealed class PageWriter
{
    /// <summary>Members of records that everybody knows; of another class it is the first.</summary>
    private static readonly string[] KnownMembers = [nameof(Countries.Azerbaijan), nameof(Officials.HeydarAliyev)];

    private readonly MarkdownPage output = new();
    private readonly Documentation documentation;
    private readonly MarkdownText text;
    private readonly TypeNames linked;
    private readonly MemberText members;

    private PageWriter(Page page, Documentation documentation, Links links)
    {
        this.documentation = documentation;
        text = new(id => links.To(id, page.Path));
        linked = new(type => links.To(type, page.Path) is { } address ? $"[{TypeNames.NameOf(type)}]({address})" : TypeNames.NameOf(type), @"\<", @"\>");
        members = new MemberText(documentation, text, linked);
    }

    public static string Write(Page page, Documentation documentation, Links links)
    {
        var writer = new PageWriter(page, documentation, links);
        writer.output.Block(ReferencePages.Origin);
        writer.output.Block($"# {page.Title}");
        writer.output.Block($"[All types](../README.md) · namespace {MarkdownText.Code(page.Head.Namespace!)}"
            + (page.Types.Count > 1 ? " · " + string.Join(", ", page.Types.Select(surface => writer.linked.Of(surface.Type))) : ""));
        foreach (var surface in page.Types) writer.Write(surface);
        return writer.output.ToString();
    }

    private void Write(Surface surface)
    {
        var said = documentation.Of(surface.Type);
        output.Block("## " + MarkdownText.Plain(Links.HeadingOf(surface.Type)));
        output.Code(Signatures.Of(surface.Type));
        output.Block(text.Paragraphs(said?.Element("summary")));
        output.Block(text.Paragraphs(said?.Element("remarks")));
        output.List((said?.Elements("typeparam") ?? []).Select(part => $"{MarkdownText.Code(part.Attribute("name")!.Value)}: {text.Line(part)}"));
        output.Table("", "| member | number | meaning |", surface.Words.Select(Word));
        var isMade = surface.Init.Count > 0;
        Properties(isMade ? "### Properties" : "", surface.Init);
        Properties(isMade ? "### What follows from them" : "### Properties", surface.Properties.Where(IsExplained));
        RecordMembers(surface);
        Methods(surface);
        Usual(surface.Properties.Concat<MemberInfo>(surface.Methods).Where(member => !IsExplained(member)));
    }

    /// <summary>What says no more than that of .NET whose part it takes.</summary>
    private bool IsExplained(MemberInfo member) => documentation.Of(member) is not null;

    private string[] Word(FieldInfo word) =>
    [
        MarkdownText.Code(word.Name),
        ((int)word.GetValue(null)!).ToString(CultureInfo.InvariantCulture),
        text.Line(documentation.Of(word)?.Element("summary")),
    ];

    private void Properties(string heading, IEnumerable<PropertyInfo> properties) =>
        output.Table(heading, "| property | type | what it is |", properties.Select(members.Row));

    private void RecordMembers(Surface surface)
    {
        if (surface.RecordMembers.Count == 0) return;
        var shown = KnownMembers.FirstOrDefault(surface.RecordMembers.Contains) ?? surface.RecordMembers.Order(StringComparer.Ordinal).First();
        output.Block("### Members of records");
        output.Block("Each record has a member that is named after its id, with what the record says of itself as its documentation. An id that was given up keeps its "
            + $"member, marked as obsolete. {ReferencePages.Count(surface.RecordMembers.Count)} One of them:");
        output.Code(Signatures.Of(surface.Type.GetProperty(shown)!));
    }

    private void Methods(Surface surface)
    {
        var constructors = surface.Constructors.Where(constructor => constructor.GetParameters().Length > 0).ToList();
        if (constructors.Count > 0) output.Block("### Constructors");
        foreach (var constructor in constructors) members.Write(constructor, Signatures.Of(constructor), output);

        var explained = surface.Methods.Where(IsExplained).ToLookup(method => method.Name.StartsWith("op_", StringComparison.Ordinal));
        foreach (var group in explained[false].GroupBy(method => method.Name, StringComparer.Ordinal))
        {
            output.Block("### " + group.Key);
            foreach (var method in group) members.Write(method, Signatures.Of(method), output);
        }

        output.Table("### Operators", "| operator | what it does |", explained[true].Select(members.OperatorRow));
    }

    private void Usual(IEnumerable<MemberInfo> others)
    {
        var names = others.Select(member => member is MethodInfo { Name: var name } ? name + "()" : member.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count > 0) output.Block($"As everywhere in .NET: {string.Join(", ", names.Select(MarkdownText.Code))}.");
    }
}
