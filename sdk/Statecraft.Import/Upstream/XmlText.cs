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
            return XDocument.Load(path, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>The text of an element, on one line; null where it is empty or missing.</summary>
    public static string? TextOf(this XElement element, string name) =>
        element.Element(name)?.Value is { } value && Blanks().Replace(value, " ").Trim() is { Length: > 0 } text ? text : null;

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
