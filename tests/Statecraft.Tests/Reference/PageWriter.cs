using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Statecraft.Tests.Reference;

/// <summary>Writes a page of the reference.</summary>
internal sealed class PageWriter
{
    /// <summary>Members of records that everybody knows; of another class it is the first.</summary>
    private static readonly string[] KnownMembers = [nameof(Countries.Azerbaijan), nameof(Officials.HeydarAliyev)];

    private readonly StringBuilder output = new();
    private readonly Documentation documentation;
    private readonly MarkdownText text;
    private readonly TypeNames linked;

    private PageWriter(Page page, Documentation documentation, Links links)
    {
        this.documentation = documentation;
        text = new(id => links.To(id, page.Path));
        linked = new(type => links.To(type, page.Path) is { } address ? $"[{TypeNames.NameOf(type)}]({address})" : TypeNames.NameOf(type), @"\<", @"\>");
    }

    public static string Write(Page page, Documentation documentation, Links links)
    {
        var writer = new PageWriter(page, documentation, links);
        writer.Block(ReferencePages.Origin);
        writer.Block($"# {page.Title}");
        writer.Block($"[All types](../README.md) · namespace {MarkdownText.Code(page.Head.Namespace!)}"
            + (page.Types.Count > 1 ? " · " + string.Join(", ", page.Types.Select(surface => writer.linked.Of(surface.Type))) : ""));
        foreach (var surface in page.Types) writer.Write(surface);
        return writer.output.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(Surface surface)
    {
        var said = documentation.Of(surface.Type);
        Block("## " + MarkdownText.Plain(Links.HeadingOf(surface.Type)));
        Code(Signatures.Of(surface.Type));
        Block(text.Paragraphs(said?.Element("summary")));
        Block(text.Paragraphs(said?.Element("remarks")));
        Parameters(said, "typeparam");
        Words(surface.Words);
        var isMade = surface.Init.Count > 0;
        Table(isMade ? "### Properties" : "", surface.Init);
        Table(isMade ? "### What follows from them" : "### Properties", [.. surface.Properties.Where(IsExplained)]);
        RecordMembers(surface);
        Constructors([.. surface.Constructors.Where(constructor => constructor.GetParameters().Length > 0)]);
        var (operators, methods) = (surface.Methods.Where(IsExplained).Where(IsOperator).ToList(), surface.Methods.Where(IsExplained).Where(method => !IsOperator(method)).ToList());
        foreach (var group in methods.GroupBy(method => method.Name, StringComparer.Ordinal))
        {
            Block("### " + group.Key);
            foreach (var method in group) Member(Signatures.Of(method), method);
        }

        OperatorTable(operators);
        Usual(surface.Properties.Concat<MemberInfo>(surface.Methods).Where(member => !IsExplained(member)));
    }

    /// <summary>What says no more than that of .NET whose part it takes.</summary>
    private bool IsExplained(MemberInfo member) => documentation.Of(member) is not null;

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private void Words(IReadOnlyList<FieldInfo> words)
    {
        if (words.Count == 0) return;
        output.Append("| member | number | meaning |\n| --- | ---: | --- |\n");
        foreach (var word in words)
            Row(MarkdownText.Code(word.Name), ((int)word.GetValue(null)!).ToString(CultureInfo.InvariantCulture), text.Line(documentation.Of(word)?.Element("summary")));
        output.Append('\n');
    }

    private void Table(string heading, IReadOnlyList<PropertyInfo> properties)
    {
        if (properties.Count == 0) return;
        if (heading.Length > 0) Block(heading);
        output.Append("| property | type | what it is |\n| --- | --- | --- |\n");
        foreach (var property in properties)
        {
            var said = documentation.Of(property);
            var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(parameter => parameter.Name))}]" : property.Name;
            var type = (Signatures.IsRequired(property) ? "required " : "") + Signatures.TypeOf(property, linked);
            Row(MarkdownText.Code(name), type, string.Join(' ', All(said?.Elements() ?? [])));
        }

        output.Append('\n');
    }

    /// <summary>Parts of a documentation, to be said in a line.</summary>
    private IEnumerable<string> All(IEnumerable<XElement> said) => said.Select(part => part.Name.LocalName switch
    {
        "exception" => $"{text.Reference(part.Attribute("cref")!.Value)}: {text.Line(part)}",
        "param" => $"{MarkdownText.Code(part.Attribute("name")!.Value)}: {text.Line(part)}",
        _ => text.Line(part),
    });

    private void RecordMembers(Surface surface)
    {
        if (surface.RecordMembers.Count == 0) return;
        var shown = KnownMembers.FirstOrDefault(surface.RecordMembers.Contains) ?? surface.RecordMembers.Order(StringComparer.Ordinal).First();
        Block("### Members of records");
        Block("Each record has a member that is named after its id, with what the record says of itself as its documentation. An id that was given up keeps its "
            + $"member, marked as obsolete. {ReferencePages.Count(surface.RecordMembers.Count)} One of them:");
        Code(Signatures.Of(surface.Type.GetProperty(shown)!));
    }

    private void Constructors(IReadOnlyList<ConstructorInfo> constructors)
    {
        if (constructors.Count == 0) return;
        Block("### Constructors");
        foreach (var constructor in constructors) Member(Signatures.Of(constructor), constructor);
    }

    private void OperatorTable(List<MethodInfo> operators)
    {
        if (operators.Count == 0) return;
        Block("### Operators");
        output.Append("| operator | what it does |\n| --- | --- |\n");
        foreach (var method in operators)
        {
            var said = documentation.Of(method);
            var parts = said?.Elements().Where(part => part.Name.LocalName is "summary" or "exception" or "remarks") ?? [];
            Row(MarkdownText.Code(Signatures.Of(method)["public static ".Length..]), string.Join(' ', All(parts)));
        }

        output.Append('\n');
    }

    private void Member(string signature, MethodBase member)
    {
        var said = documentation.Of(member);
        Code(signature);
        Block(text.Paragraphs(said?.Element("summary")));
        var items = member.GetParameters().Where(parameter => Part(said, parameter) is not null)
            .Select(parameter => $"{MarkdownText.Code(parameter.Name!)}, {Signatures.TypeOf(parameter, linked)}: {text.Line(Part(said, parameter))}");
        if (member is MethodInfo method) items = items.Concat(Result(method, said?.Element("returns")));
        List(items.Concat((said?.Elements("exception") ?? []).Select(part => $"throws {text.Reference(part.Attribute("cref")!.Value)}: {text.Line(part)}")));
        Block(text.Paragraphs(said?.Element("remarks")));
    }

    private static XElement? Part(XElement? said, ParameterInfo parameter) => said?.Elements("param").FirstOrDefault(part => part.Attribute("name")!.Value == parameter.Name);

    /// <summary>What a method gives, where more is to be said of it than stands in its declaration: what it is, or where its type is explained.</summary>
    private IEnumerable<string> Result(MethodInfo method, XElement? said)
    {
        var type = linked.Of(new NullabilityInfoContext().Create(method.ReturnParameter));
        if (said is not null) yield return $"gives {type}: {text.Line(said)}";
        else if (type.Contains("](", StringComparison.Ordinal)) yield return $"gives {type}";
    }

    private void Parameters(XElement? said, string kind) =>
        List((said?.Elements(kind) ?? []).Select(part => $"{MarkdownText.Code(part.Attribute("name")!.Value)}: {text.Line(part)}"));

    private void Usual(IEnumerable<MemberInfo> members)
    {
        var names = members.Select(member => member is MethodInfo { Name: var name } ? name + "()" : member.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count > 0) Block($"As everywhere in .NET: {string.Join(", ", names.Select(MarkdownText.Code))}.");
    }

    private void List(IEnumerable<string> items)
    {
        var all = items.ToList();
        foreach (var item in all) output.Append("- ").Append(item).Append('\n');
        if (all.Count > 0) output.Append('\n');
    }

    private void Row(params string[] cells) => output.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    private void Code(string code) => Block($"```csharp\n{code}\n```");

    private void Block(string block)
    {
        if (block.Length > 0) output.Append(block).Append("\n\n");
    }
}
