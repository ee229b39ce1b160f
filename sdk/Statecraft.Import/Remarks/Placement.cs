using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>Says whose the people are whom a text names without a country, and which queen stands beside a king.</summary>
internal sealed class Placement(KnownTable known, string host, DateOnly? on)
{
    private const string Home = "united-states";

    /// <summary>Those who receive a guest in the West Bank act for Palestine.</summary>
    private readonly string home = host == "west-bank" ? "palestine" : host;

    public ImmutableArray<PartyDraft> Apply(ImmutableArray<Found> met)
    {
        var parties = met.Select(found => (found.Act, Party: Place(found))).Where(found => !IsCompanion(found.Act, found.Party) && !IsPartner(found.Act, found.Party)).Select(found => found.Party).ToList();
        return [.. parties.Select(party => IsConsort(party, parties) ? party with { Role = "other" } : party)];
    }

    private PartyDraft Place(Found found)
    {
        var party = found.Expected ? found.Mention.Party with { Status = "expected" } : found.Mention.Party;
        return found.Mention switch
        {
            { Placed: true } => party,
            var mention when known.Place(party, mention.Title, on) is { } told => told,
            { Usual: { } usual } when !(usual == Home && host == "holy-see") => party with { Country = usual },
            { Party.Group: { } group } when GroupKinds.AreFromAnywhere(group) => party,
            _ => party with { Country = home },
        };
    }

    private bool IsCompanion(Act act, PartyDraft party) => act is Act.Other or Act.Joining or Act.Company && host != Home && party.Country == Home;

    /// <summary>"With the Government of X" something is held or signed, and nobody met.</summary>
    private static bool IsPartner(Act act, PartyDraft party) => act == Act.Other && party.Group is ("government" or "community" or "organization");

    private static bool IsConsort(PartyDraft party, List<PartyDraft> all) =>
        party is { Title: "Queen", Role: "monarch" } && all.Any(other => other.Title is "King" or "Emperor" && other.Country == party.Country);
}
