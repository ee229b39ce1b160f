using System.Reflection;
using System.Xml.Linq;

namespace Statecraft.Tests.Reference;

/// <summary>What a page says of a single member.</summary>
/// <param name="documentation">What is said of all members.</param>
/// <param name="text">Documentation as Markdown.</param>
/// <param name="linked">Types as they are named in a text, with links.</param>
internal sealed class MemberText(Documentation documentation, MarkdownText text, TypeNames linked)
{
    /// <summary>A property as a row of a table.</summary>
    public string[] Row(PropertyInfo property)
    {
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(parameter => parameter.Name))}]" : property.Name;
        var type = (Signatures.IsRequired(property) ? "required " : "") + Signatures.TypeOf(property, linked);
        return [MarkdownText.Code(name), type, InALine(documentation.Of(property)?.Elements() ?? [])];
    }

    /// <summary>An operator as a row of a table. Its parameters say nothing that is not known.</summary>
    public string[] OperatorRow(MethodInfo method)
    {
        var said = documentation.Of(method)!.Elements().Where(part => part.Name.LocalName is "summary" or "exception" or "remarks");
        return [MarkdownText.Code(Signatures.Of(method)["public static ".Length..]), InALine(said)];
    }

    /// <summary>A method or constructor, with its parameters and all else that is said of it.</summary>
    public void Write(MethodBase member, string signature, MarkdownPage output)
    {
        var said = documentation.Of(member);
        output.Code(signature);
        output.Block(text.Paragraphs(said?.Element("summary")));
        output.List(
        [
            .. member.GetParameters().Select(parameter => Of(parameter, said)).OfType<string>(),
            .. member is MethodInfo method ? Result(method, said?.Element("returns")) : [],
            .. (said?.Elements("exception") ?? []).Select(part => $"throws {text.Reference(part.Attribute("cref")!.Value)}: {text.Line(part)}"),
        ]);
        output.Block(text.Paragraphs(said?.Element("remarks")));
    }

    private string? Of(ParameterInfo parameter, XElement? said) =>
        said?.Elements("param").FirstOrDefault(part => part.Attribute("name")!.Value == parameter.Name) is { } part
            ? $"{MarkdownText.Code(parameter.Name!)}, {Signatures.TypeOf(parameter, linked)}: {text.Line(part)}"
            : null;

    /// <summary>What a method gives, where more is to be said of it than stands in its declaration: what it is, or where its type is explained.</summary>
    private IEnumerable<string> Result(MethodInfo method, XElement? said)
    {
        var type = Signatures.TypeOf(method.ReturnParameter, linked);
        if (said is not null) yield return $"gives {type}: {text.Line(said)}";
        else if (type.Contains("](", StringComparison.Ordinal)) yield return $"gives {type}";
    }

    private string InALine(IEnumerable<XElement> said) => string.Join(' ', said.Select(part => part.Name.LocalName switch
    {
        "exception" => $"{text.Reference(part.Attribute("cref")!.Value)}: {text.Line(part)}",
        "param" => $"{MarkdownText.Code(part.Attribute("name")!.Value)}: {text.Line(part)}",
        _ => text.Line(part),
    }));
}
