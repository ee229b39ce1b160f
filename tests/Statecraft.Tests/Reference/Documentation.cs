using System.Reflection;
using System.Xml.Linq;

namespace Statecraft.Tests.Reference;

/// <summary>What the compiler wrote beside the assemblies: the documentation of each member, as XML.</summary>
internal sealed class Documentation(IEnumerable<Assembly> assemblies)
{
    private readonly Dictionary<string, XElement> members = assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What is said of a member, also where it says that another one says it; null where that is none of ours.</summary>
    public XElement? Of(MemberInfo member) => members.GetValueOrDefault(DocId.Of(member)) is { } own ? Resolved(own) : null;

    private XElement? Resolved(XElement own)
    {
        if (own.Element("inheritdoc") is not { } elsewhere) return own;
        if (elsewhere.Attribute("cref")?.Value is not { } cref || members.GetValueOrDefault(cref) is not { } other || Resolved(other) is not { } inherited) return null;
        var said = own.Elements().Where(element => element.Name != "inheritdoc").ToList();
        return new XElement("member", said, inherited.Elements().Where(element => !said.Exists(mine => IsOfTheSame(mine, element))));
    }

    private static bool IsOfTheSame(XElement one, XElement other) => one.Name == other.Name && one.Attribute("name")?.Value == other.Attribute("name")?.Value;
}
