using System.Collections.Frozen;
using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Visits;

/// <summary>Who the people are whom a text says were met, and in which office: the reading of the text, set right by the reviewed tables.</summary>
internal sealed class MetReader(MetTable met, KnownTable known, SlipTable slips, FrozenSet<string> bodies, WordingTable wordings, WrittenCountries countries)
{
    private const string UnitedStates = "united-states";

    public static MetReader Read(string folder, Lexicon lexicon, WordingTable wordings, WrittenCountries countries) => new(
        MetTable.Read(Path.Combine(folder, "met.csv")),
        lexicon.Known,
        SlipTable.Read(Path.Combine(folder, "slips.csv")),
        [.. OrganizationTable.Read(Path.Combine(folder, "organizations.csv")).Where(body => !body.Governs).Select(body => body.Name).OfType<string>()],
        wordings,
        countries);

    /// <param name="parties">The people as they were read.</param>
    /// <param name="start">The first day of the visit.</param>
    /// <param name="end">The last day of the visit.</param>
    /// <param name="record">The upstream id of the stop abroad, whose slips are known; null for a visit to the United States.</param>
    public ImmutableArray<PartyDraft> Identify(ImmutableArray<PartyDraft> parties, DateOnly start, DateOnly end, string? record) =>
        Once([.. parties.Select(party => Identify(record is null ? party : slips.Apply(party, record), start, end))]);

    private PartyDraft Identify(PartyDraft party, DateOnly start, DateOnly end) =>
        wordings.Apply(Named(met.Identify(InTime(party, start, end), start), start));

    private PartyDraft Named(PartyDraft party, DateOnly on) => party switch
    {
        { Role: "president", Organization: { } body } when bodies.Contains(body) => party with { Role = "other", Title = party.Title ?? "President" },
        { Name: ['D', 'r', '.', ' ', .. var name] } => party with { Name = name },
        _ when IsPresident(party) => party with { Official = President(on) },
        _ => party,
    };

    /// <summary>"The President" alone, of a visit to the United States, is the one of that day.</summary>
    private static bool IsPresident(PartyDraft party) => party is { Role: "president", Country: UnitedStates, Name: null, Group: null, Official: null, Standing: null, Title: null };

    private string? President(DateOnly on) => known.Holder("President", UnitedStates, on) is { } name ? met.Official(UnitedStates, name, "president", on) : null;

    /// <summary>Each one once, though the text may name someone again by the office alone.</summary>
    private static ImmutableArray<PartyDraft> Once(ImmutableArray<PartyDraft> parties) =>
        [.. parties.Distinct().Where(party => party is not { Official: { } official, Name: null } || !parties.Any(other => other.Official == official && other.Name is not null))];

    /// <summary>Someone who acts for a country that is not one yet, or no longer, acts for it as for an organisation: by its name.</summary>
    private PartyDraft InTime(PartyDraft party, DateOnly start, DateOnly end) =>
        party.Country is { } country && !countries.MayExist(country, start, end)
            ? party with { Country = null, Organization = party.Organization ?? countries.Name(country) }
            : party;
}
