using System.Collections.Immutable;
using System.Xml.Linq;

namespace Statecraft.Import.Upstream;

/// <summary>Which of the three kinds of files a post stands in.</summary>
internal enum PocomPostKind
{
    Country,
    Organization,
    Principal,
}

/// <summary>One file of <c>pocom</c>: a mission, or an office of the Department of State, with all who held it.</summary>
internal sealed record PocomPost(string Id, PocomPostKind Kind, string? Title, ImmutableArray<PocomTenure> Tenures)
{
    private static readonly string[] Groups = ["chiefs", "principals", "other-nominees", "other-appointees"];

    /// <param name="pocom">The folder of <c>pocom</c>.</param>
    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static ImmutableArray<PocomPost> ReadAll(string pocom) =>
    [
        .. XmlText.Files(Path.Combine(pocom, "missions-countries")).Select(path => Read(path, PocomPostKind.Country)),
        .. XmlText.Files(Path.Combine(pocom, "missions-orgs")).Select(path => Read(path, PocomPostKind.Organization)),
        .. XmlText.Files(Path.Combine(pocom, "positions-principals")).Select(path => Read(path, PocomPostKind.Principal)),
    ];

    public static PocomPost Read(string path, PocomPostKind kind)
    {
        var post = XmlText.Load(path);
        var id = post.Needed(kind == PocomPostKind.Country ? "territory-id" : "id");
        return new PocomPost(
            id,
            kind,
            post.Element("names")?.TextOf("singular"),
            [.. post.Elements().Where(IsGroup).SelectMany(TenuresOf)]);
    }

    private static bool IsGroup(XElement element) => Groups.Contains(element.Name.LocalName);

    private static IEnumerable<PocomTenure> TenuresOf(XElement group) =>
        group.Elements().Where(element => element.Name.LocalName is "chief" or "principal").Select(element => Tenure(element, group.Name.LocalName));

    private static PocomTenure Tenure(XElement tenure, string group) => new()
    {
        Id = tenure.Needed("id"),
        Person = tenure.Needed("person-id"),
        Role = tenure.Needed("role-title-id"),
        Territory = tenure.TextOf("contemporary-territory-id"),
        IsNominee = group.StartsWith("other-", StringComparison.Ordinal),
        Appointed = Event(tenure, "appointed"),
        Arrived = Event(tenure, "arrived"),
        Started = Event(tenure, "started"),
        Ended = Event(tenure, "ended"),
        Note = tenure.TextOf("note"),
    };

    private static PocomEvent Event(XElement tenure, string name) =>
        new(tenure.Element(name)?.TextOf("date"), tenure.Element(name)?.TextOf("note"));
}
