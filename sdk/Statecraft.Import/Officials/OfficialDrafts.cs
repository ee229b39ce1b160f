using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Officials;

/// <summary>What the conversion of officials comes to.</summary>
/// <param name="Drafts">The records, by file and id.</param>
/// <param name="Unreviewed">People whom the table does not have yet, with the ids that they got by rule.</param>
internal sealed record OfficialConversion(ImmutableArray<Draft> Drafts, ImmutableArray<PersonRow> Unreviewed);

/// <summary>From what the sources say of people to a record for each person, however many sources and slugs that person has.</summary>
internal static class OfficialDrafts
{
    /// <param name="sources">What was read.</param>
    /// <param name="tables">The reviewed tables.</param>
    /// <param name="sightings">The leaders seen on visits.</param>
    /// <param name="fileOf">The data file of a leader by the id of the country.</param>
    public static OfficialConversion Make(OfficialSources sources, OfficialTables tables, IEnumerable<Sighting> sightings, Func<string, string> fileOf)
    {
        var people = new ReviewedPeople(tables.People);
        ImmutableArray<OfficialFacts> facts =
        [
            .. PocomOfficials.Make(sources, tables, people),
            .. ExecutiveOfficials.Make(sources, people),
            .. MinisterOfficials.Make(sources, tables, people),
        ];
        var seen = LeaderOfficials.Make(sightings, facts.ToLookup(fact => fact.Official), fileOf);
        var drafts = facts.Concat(seen).GroupBy(fact => fact.Official).Select(person => Draft([.. person]));
        return new OfficialConversion(
            [.. drafts.OrderBy(draft => draft.File, StringComparer.Ordinal).ThenBy(draft => draft.Id, StringComparer.Ordinal)],
            [.. people.Added]);
    }

    private static Draft Draft(ImmutableArray<OfficialFacts> facts)
    {
        var first = facts[0];
        var tenures = OfficialTenures.InOrder(facts.SelectMany(fact => fact.Tenures));
        var fields = MapValue.Empty
            .With("name", first.Name)
            .With("names", ListValue.Of(WithoutParts([.. facts.SelectMany(fact => fact.Names).Distinct()])))
            .WithBare("birth", MostExact(facts.Select(fact => fact.Birth)))
            .WithBare("death", MostExact(facts.Select(fact => fact.Death)))
            .With("wikidata", facts.Select(fact => fact.Wikidata).FirstOrDefault(id => id is not null))
            .With("tenures", ListValue.Of(OfficialTenures.Spells(tenures).Select(tenure => tenure.ToValue())))
            .With("sources", ListValue.Of(OfficialCitations.Of(facts, tenures)));
        return new Draft("officials", first.Key, first.Official, first.File, fields);
    }

    /// <summary>The date that says most; of two that say as much, that of the first source.</summary>
    private static string? MostExact(IEnumerable<string?> dates) =>
        dates.OfType<string>().OrderBy(date => Edtf.Parse(date) is var edtf ? edtf.LatestDay - edtf.EarliestDay : 0).FirstOrDefault();

    /// <summary>A surname says nothing beside the whole name in the same spelling.</summary>
    private static IEnumerable<Value> WithoutParts(ImmutableArray<Value> names) =>
        names.Where(name => name is not ScalarValue { Text: var part } || !names.Any(other => other is ScalarValue { Text: var whole } && IsPart(part, whole)));

    private static bool IsPart(string part, string whole) =>
        part.Length < whole.Length && part.Split(' ').All(word => whole.Split(' ').Contains(word, StringComparer.Ordinal));
}
