using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The diplomats and principal officers of the United States.</summary>
internal static class PocomOfficials
{
    public static ImmutableArray<OfficialFacts> Make(OfficialSources sources, OfficialTables tables, ReviewedPeople people)
    {
        var tenures = PocomTenures.Make(sources, tables).ToLookup(tenure => tenure.Slug, tenure => tenure.Fact);
        var slugs = sources.People.SelectMany(person => person.OldSlugs.Append(person.Slug).Select(slug => (slug, person.Slug))).ToLookup(pair => pair.Item2, pair => pair.slug);
        var known = sources.People.SelectMany(person => slugs[person.Slug]).ToHashSet();
        if (tenures.FirstOrDefault(group => !known.Contains(group.Key)) is { } lost)
            throw new InvalidDataException($"pocom has no person '{lost.Key}', but a tenure of theirs.");

        return [.. sources.People.Select(person => Facts(Correct(person, tables), people, [.. slugs[person.Slug].SelectMany(slug => tenures[slug])], tables))];
    }

    private static OfficialFacts Facts(PocomPerson person, ReviewedPeople people, ImmutableArray<TenureFact> tenures, OfficialTables tables)
    {
        var who = people.Of("pocom", person.Slug, () => (person.Forename, person.Surname, person.Generation, person.Birth));
        return new OfficialFacts
        {
            Official = who.Official,
            Name = who.Name,
            Key = $"pocom/{person.Slug}",
            File = OfficialFiles.OfAmericans(person.Surname),
            Names = [.. PersonName.Others(person, who.Name, name => name.Contains(' ', StringComparison.Ordinal) ? tables.Corrections.Apply("pocom", person.Slug, "altname", name) : name).Select(name => (Value)name)],
            Birth = person.Birth,
            Death = IsDate(person.Death) ? person.Death : null,
            Tenures = tenures,
            Citation = new CitationDraft("pocom", person.Slug),
        };
    }

    /// <summary>A death may also be the code of one who lives, or of whom nothing is known.</summary>
    private static bool IsDate(string? text) => Edtf.TryParse(text, out _);

    private static PocomPerson Correct(PocomPerson person, OfficialTables tables) => person with
    {
        Forename = tables.Corrections.Apply("pocom", person.Slug, "forename", person.Forename)!,
        Surname = tables.Corrections.Apply("pocom", person.Slug, "surname", person.Surname)!,
    };
}
