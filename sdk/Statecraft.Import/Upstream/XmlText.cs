using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Statecraft.Import.Upstream;

/// <summary>Reads what the XML files of the Office of the Historian have in common.</summary>
internal static partial class XmlText
{
    /// <exception cref="InvalidDataException">The file is no XML.</exception>
    public static XElement Load(string path)
    {
        try
        {
            return XDocument.Load(path, LoadOptions.SetLineInfo | LoadOptions.SetBaseUri).Root!;
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>The files of a folder and of those in it, in an order that no file system decides.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The text of an element, on one line; null where it is empty or missing.</summary>
    public static string? TextOf(this XElement element, string name) =>
        element.Element(name)?.Value is { } value && Blanks().Replace(value, " ").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The texts of all elements of that name that are not empty.</summary>
    public static IEnumerable<string> TextsOf(this XElement element, string name) =>
        element.Elements(name).Select(one => Blanks().Replace(one.Value, " ").Trim()).Where(text => text.Length > 0);

    /// <exception cref="InvalidDataException">There is none.</exception>
    public static string Needed(this XElement element, string name) => element.TextOf(name) ?? throw element.Mistake($"has no <{name}>");

    /// <exception cref="InvalidDataException">It is no day.</exception>
    public static DateOnly Day(this XElement element, string name) =>
        DateOnly.TryParseExact(element.Needed(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw element.Mistake($"has a <{name}> that is no day: {element.Needed(name)}");

    public static InvalidDataException Mistake(this XElement element, string what) =>
        new(FormattableString.Invariant($"{(element.Document?.BaseUri is { Length: > 0 } uri ? uri : "upstream")}({((IXmlLineInfo)element).LineNumber}): <{element.Name}> {what}."));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
