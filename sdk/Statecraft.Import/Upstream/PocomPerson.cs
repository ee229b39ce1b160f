using System.Collections.Immutable;

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
    /// <param name="pocom">The folder of <c>pocom</c>.</param>
    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static ImmutableArray<PocomPerson> ReadAll(string pocom) =>
        [.. XmlText.Files(Path.Combine(pocom, "people")).Select(Read).OrderBy(person => person.Slug, StringComparer.Ordinal)];

    public static PocomPerson Read(string path)
    {
        var person = XmlText.Load(path);
        var name = person.Element("persName") ?? throw person.Mistake("has no <persName>");
        return new PocomPerson
        {
            Slug = person.Needed("id"),
            Surname = name.Needed("surname"),
            Forename = name.Needed("forename"),
            Generation = name.TextOf("genName"),
            AlternateNames = [.. name.TextsOf("altname")],
            Birth = person.TextOf("birth"),
            Death = person.TextOf("death"),
            OldSlugs = [.. person.Element("old-ids")?.TextsOf("old-id") ?? []],
        };
    }
}
