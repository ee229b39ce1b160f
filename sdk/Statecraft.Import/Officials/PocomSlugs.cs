using System.Collections.Frozen;
using System.Collections.Immutable;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>Which slug of <c>pocom</c> is the one in force: slugs were renamed, and some tenures still have the old one.</summary>
internal sealed class PocomSlugs
{
    private readonly FrozenDictionary<string, string> current;
    private readonly FrozenDictionary<string, string> byOfficial;
    private readonly PeopleTable table;

    public PocomSlugs(ImmutableArray<PocomPerson> people, PeopleTable table)
    {
        this.table = table;
        current = people.SelectMany(person => person.OldSlugs.Append(person.Slug).Select(slug => KeyValuePair.Create(slug, person.Slug)))
            .DistinctBy(pair => pair.Key).ToFrozenDictionary();
        byOfficial = people.Select(person => (table.Find("pocom", person.Slug)?.Official, person.Slug))
            .Where(pair => pair.Official is not null).DistinctBy(pair => pair.Official).ToFrozenDictionary(pair => pair.Official!, pair => pair.Slug);
    }

    /// <exception cref="InvalidDataException">Neither the source nor the table knows the slug.</exception>
    public string Current(string slug)
    {
        if (current.GetValueOrDefault(slug) is { } known)
            return known;

        return table.Find("pocom", slug) is { } row && byOfficial.GetValueOrDefault(row.Official) is { } other
            ? other
            : throw new InvalidDataException($"pocom has a tenure of '{slug}', but no such person: if it is a slug of someone else's, say so in people.csv.");
    }
}
