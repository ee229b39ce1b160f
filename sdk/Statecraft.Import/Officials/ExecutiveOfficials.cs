using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The presidents and vice presidents of the United States.</summary>
internal static class ExecutiveOfficials
{
    public static IEnumerable<OfficialFacts> Make(OfficialSources sources, ReviewedPeople people)
    {
        if (sources.Executives is [])
            return [];

        var state = sources.Executives.SelectMany(person => person.Terms).Max(term => Edtf.Parse(term.Start).Earliest);
        return sources.Executives.Select(person => Facts(person, people, state));
    }

    private static OfficialFacts Facts(Executive person, ReviewedPeople people, DateOnly state)
    {
        var who = people.Of("executive", person.Key, () => (person.Nickname ?? person.First, person.Last, null, person.Birth));
        return new OfficialFacts
        {
            Official = who.Official,
            Name = who.Name,
            Key = $"congress-legislators/{person.Key}",
            File = OfficialFiles.OfAmericans(person.Last),
            Names = [.. PersonName.Others(person, who.Name).Select(name => (Value)name)],
            Birth = person.Birth,
            Wikidata = person.Wikidata,
            Tenures = [.. person.Terms.Select(term => new TenureFact(Tenure(term, state), TenureDates.Day(term.Start)))],
            Citation = new CitationDraft("congress-legislators", Record: person.Key),
        };
    }

    /// <summary>An end after the last start that the file knows is a scheduled one: the term still goes on.</summary>
    private static TenureDraft Tenure(ExecutiveTerm term, DateOnly state)
    {
        var isScheduled = Edtf.Parse(term.End).Earliest > state;
        return new TenureDraft
        {
            Role = term.Type switch
            {
                "prez" => "president",
                "viceprez" => "vice-president",
                _ => throw new InvalidDataException($"congress-legislators/executive.yaml has a term of the type '{term.Type}'."),
            },
            Country = "united-states",
            Dates = TenureDates.Of(term.Start, isScheduled ? null : term.End, isScheduled),
        };
    }
}
