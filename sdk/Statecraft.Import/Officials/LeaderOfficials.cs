using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Officials;

/// <summary>Who was seen on visits or met: a first and a last sighting in each office, where no term says more.</summary>
internal static class LeaderOfficials
{
    /// <param name="sightings">All of them; their order decides only between those of one day.</param>
    /// <param name="known">What the other sources say, by our ids.</param>
    /// <param name="fileOf">The data file of a leader by the id of the country.</param>
    public static IEnumerable<OfficialFacts> Make(IEnumerable<Sighting> sightings, ILookup<string, OfficialFacts> known, Func<string, string> fileOf) =>
        sightings.GroupBy(sighting => sighting.Official).OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Facts([.. group.OrderBy(sighting => TenureDates.Order(sighting.Dates))], [.. known[group.Key]], fileOf));

    private static IEnumerable<OfficialFacts> Facts(ImmutableArray<Sighting> sightings, ImmutableArray<OfficialFacts> known, Func<string, string> fileOf)
    {
        var first = sightings.FirstOrDefault(sighting => !sighting.WasMet) ?? sightings[0];
        var name = known is [var other, ..] ? other.Name : first.Name;
        var terms = known.SelectMany(facts => facts.Tenures).Select(fact => fact.Tenure).ToImmutableArray();
        var facts = new OfficialFacts
        {
            Official = first.Official,
            Name = name,
            Key = $"leaders/{first.Official}",
            File = known is [var earlier, ..] ? earlier.File : fileOf(first.Country),
            Tenures = [.. sightings.Where(sighting => sighting.InOffice && !terms.Any(term => Covers(term, sighting))).GroupBy(Office).SelectMany(FirstAndLast)],
            Citation = new CitationDraft(first.Source, first.Page),
        };
        var spellings = Spellings(sightings.OrderBy(sighting => sighting != first).ThenBy(sighting => sighting.WasMet), name).ToLookup(spelling => spelling.Citation, spelling => (Value)spelling.Text);
        return
        [
            facts with { Names = [.. spellings[facts.Citation]] },
            .. spellings.Where(page => page.Key != facts.Citation).Select(page => facts with { Names = [.. page], Tenures = [], Citation = page.Key }),
        ];
    }

    /// <summary>Each other spelling once, and the page that has it: that of a visit before that of a meeting, the earlier before the later.</summary>
    private static IEnumerable<(string Text, CitationDraft Citation)> Spellings(IEnumerable<Sighting> sightings, string name) =>
        sightings.SelectMany(sighting => PersonName.Distinct([sighting.Spelling], name).Select(text => (Text: text, Citation: new CitationDraft(sighting.Source, sighting.Page))))
            .DistinctBy(spelling => spelling.Text);

    /// <summary>What makes an office another one. Where the role says nothing, the title does.</summary>
    private static (string Role, string? Title, string Of, bool Acting) Office(Sighting sighting) =>
        (sighting.Role, sighting.Role == "other" ? sighting.Title : null, sighting.Organization ?? sighting.Country, sighting.Standing == "acting");

    private static IEnumerable<TenureFact> FirstAndLast(IEnumerable<Sighting> inOffice)
    {
        var all = inOffice.ToImmutableArray();
        yield return Fact(all[0]);
        if (all[^1].Dates != all[0].Dates)
            yield return Fact(all[^1]);
    }

    private static TenureFact Fact(Sighting sighting) => new(
        new TenureDraft
        {
            Role = sighting.Role,
            Title = sighting.Title,
            Country = sighting.Organization is null ? sighting.Country : null,
            Organization = sighting.Organization,
            Dates = sighting.Dates,
            Acting = sighting.Standing == "acting",
            Known = "seen",
        },
        TenureDates.Order(sighting.Dates),
        new CitationDraft(sighting.Source, sighting.Page, sighting.Record));

    private static bool Covers(TenureDraft term, Sighting sighting)
    {
        if (term is not { Known: null, Dates: { } dates } || term.Role != sighting.Role || term.Country != sighting.Country)
            return false;

        var (inOffice, seen) = (Edtf.Parse(dates), Edtf.Parse(sighting.Dates));
        return inOffice.Earliest <= seen.Earliest && seen.Latest <= inOffice.Latest && !inOffice.HasUnknownEnd && !inOffice.HasUnknownStart;
    }
}
