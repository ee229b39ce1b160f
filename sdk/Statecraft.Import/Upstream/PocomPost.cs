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
internal sealed record PocomPost(string Id, PocomPostKind Kind, string? Title, bool Ongoing, ImmutableArray<PocomTenure> Tenures)
{
    private static readonly string[] s_groups = ["chiefs", "principals", "other-nominees", "other-appointees"];

    /// <param name="root">The folder in which the sources stand.</param>
    public static ImmutableArray<PocomPost> ReadAll(string root)
    {
        var pocom = Path.Combine(root, "history-at-state/pocom");
        return
        [
            .. UpstreamXml.Files(Path.Combine(pocom, "missions-countries")).Select(path => Read(path, PocomPostKind.Country)),
            .. UpstreamXml.Files(Path.Combine(pocom, "missions-orgs")).Select(path => Read(path, PocomPostKind.Organization)),
            .. UpstreamXml.Files(Path.Combine(pocom, "positions-principals")).Select(path => Read(path, PocomPostKind.Principal)),
        ];
    }

    public static PocomPost Read(string path, PocomPostKind kind)
    {
        var post = UpstreamXml.Load(path);
        var id = UpstreamXml.Needed(post, kind == PocomPostKind.Country ? "territory-id" : "id", path);
        return new PocomPost(
            id,
            kind,
            UpstreamXml.Text(post.Element("names")?.Element("singular")),
            UpstreamXml.Text(post.Elements("ongoing").LastOrDefault()) != "false",
            [.. post.Elements().Where(IsGroup).SelectMany(group => TenuresOf(group, path))]);
    }

    private static bool IsGroup(XElement element) => s_groups.Contains(element.Name.LocalName);

    private static IEnumerable<PocomTenure> TenuresOf(XElement group, string path) =>
        group.Elements().Where(element => element.Name.LocalName is "chief" or "principal").Select(element => Tenure(element, group.Name.LocalName, path));

    private static PocomTenure Tenure(XElement tenure, string group, string path) => new()
    {
        Id = UpstreamXml.Needed(tenure, "id", path),
        Person = UpstreamXml.Needed(tenure, "person-id", path),
        Role = UpstreamXml.Needed(tenure, "role-title-id", path),
        Territory = UpstreamXml.Text(tenure.Element("contemporary-territory-id")),
        IsNominee = group.StartsWith("other-", StringComparison.Ordinal),
        Appointed = Event(tenure, "appointed"),
        Arrived = Event(tenure, "arrived"),
        Started = Event(tenure, "started"),
        Ended = Event(tenure, "ended"),
        Note = UpstreamXml.Text(tenure.Element("note")),
    };

    private static PocomEvent Event(XElement tenure, string name) =>
        new(UpstreamXml.Text(tenure.Element(name)?.Element("date")), UpstreamXml.Text(tenure.Element(name)?.Element("note")));
}
