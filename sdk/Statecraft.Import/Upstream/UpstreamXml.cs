using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Statecraft.Import.Upstream;

/// <summary>Reads XML of a source, and says which file and element is to blame where it is not as expected.</summary>
internal static class UpstreamXml
{
    public static XElement Load(string path)
    {
        try
        {
            return XDocument.Load(path).Root!;
        }
        catch (XmlException problem)
        {
            throw new InvalidDataException($"{path} is no XML that can be read: {problem.Message}", problem);
        }
    }

    /// <summary>The files of a folder and those below it, in an order that no file system decides.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The text with runs of white space as one space; null where there is none.</summary>
    public static string? Text(XElement? element)
    {
        var text = string.Join(' ', (element?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    public static string Needed(XElement parent, string name, string path) =>
        Text(parent.Element(name)) ?? throw new InvalidDataException($"{path}: <{parent.Name}> has no <{name}>.");

    /// <summary>The attribute <c>id</c> of an element within this one.</summary>
    public static string NeededId(XElement parent, string name, string path) =>
        parent.Element(name) is { } element ? NeededAttribute(element, "id", path) : throw new InvalidDataException($"{path}: <{parent.Name}> has no <{name}>.");

    public static string NeededAttribute(XElement element, string name, string path) =>
        element.Attribute(name)?.Value is { Length: > 0 } value ? value : throw new InvalidDataException($"{path}: <{element.Name}> has no attribute '{name}'.");

    public static DateOnly Day(XElement parent, string name, string path) =>
        Needed(parent, name, path) is var text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidDataException($"{path}: '{text}' in <{name}> is no day.");

    public static IEnumerable<string> Texts(IEnumerable<XElement> elements) => elements.Select(Text).OfType<string>();
}
