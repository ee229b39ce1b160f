using System.Collections.Immutable;
using System.Xml.Linq;

namespace Statecraft.Import.Upstream;

/// <summary>A person of <c>pocom/people</c>, just as the file says.</summary>
internal sealed record PocomPerson
{
    public required string Slug { get; init; }

    public required string Surname { get; init; }

    public required string Forename { get; init; }

    public string? Generation { get; init; }

    public ImmutableArray<string> AlternateNames { get; init; } = [];

    public string? Birth { get; init; }

    public string? Death { get; init; }

    public ImmutableArray<string> OldSlugs { get; init; } = [];

    /// <summary>Everyone, by the order of the slugs.</summary>
    /// <param name="root">The folder in which the sources stand.</param>
    public static ImmutableArray<PocomPerson> ReadAll(string root) =>
        [.. UpstreamXml.Files(Path.Combine(root, "history-at-state/pocom/people")).Select(Read).OrderBy(person => person.Slug, StringComparer.Ordinal)];

    public static PocomPerson Read(string path)
    {
        var person = UpstreamXml.Load(path);
        var name = person.Element("persName") ?? throw new InvalidDataException($"{path}: <person> has no <persName>.");
        return new PocomPerson
        {
            Slug = UpstreamXml.Needed(person, "id", path),
            Surname = UpstreamXml.Needed(name, "surname", path),
            Forename = UpstreamXml.Needed(name, "forename", path),
            Generation = UpstreamXml.Text(name.Element("genName")),
            AlternateNames = [.. UpstreamXml.Texts(name.Elements("altname"))],
            Birth = UpstreamXml.Text(person.Element("birth")),
            Death = UpstreamXml.Text(person.Element("death")),
            OldSlugs = [.. UpstreamXml.Texts(person.Elements("old-ids").Elements("old-id"))],
        };
    }
}
