using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The diplomats and principal officers of the United States.</summary>
internal static class PocomOfficials
{
    /// <exception cref="InvalidDataException">A tenure is someone's whom neither the source nor the table knows.</exception>
    public static ImmutableArray<OfficialFacts> Make(OfficialSources sources, OfficialTables tables, ReviewedPeople people)
    {
        var slugs = new PocomSlugs(sources.People, tables.People);
        var tenures = PocomTenures.Make(sources, tables).ToLookup(tenure => slugs.Current(tenure.Slug), tenure => tenure.Fact);
        return [.. sources.People.Select(person => Facts(Correct(person, tables), people, tenures[person.Slug]))];
    }

    private static OfficialFacts Facts(PocomPerson person, ReviewedPeople people, IEnumerable<TenureFact> tenures)
    {
        var who = people.Of("pocom", person.Slug, () => (person.Forename, person.Surname, person.Generation, person.Birth));
        return new OfficialFacts
        {
            Official = who.Official,
            Name = who.Name,
            Key = $"pocom/{person.Slug}",
            File = OfficialFiles.OfAmericans(person.Surname),
            Names = [.. PersonName.Others(person, who.Name).Select(name => (Value)name)],
            Birth = person.Birth,
            Death = IsDate(person.Death) ? person.Death : null,
            Tenures = [.. tenures.Select(fact => fact with { Citation = fact.Citation! with { Page = person.Slug } })],
            Citation = new CitationDraft("pocom", person.Slug),
        };
    }

    /// <summary>A death may also be the code of one who lives, or of whom nothing is known.</summary>
    private static bool IsDate(string? text) => Edtf.TryParse(text, out _);

    private static PocomPerson Correct(PocomPerson person, OfficialTables tables)
    {
        return person with
        {
            Forename = Said("forename", person.Forename)!,
            Surname = Said("surname", person.Surname)!,
            Birth = Said("birth", person.Birth),
            Death = Said("death", person.Death),
            AlternateNames = [.. person.AlternateNames.Select(name => Said("altname", name)).OfType<string>()],
        };

        string? Said(string field, string? said) => tables.Corrections.Apply("pocom", person.Slug, field, said);
    }
}
