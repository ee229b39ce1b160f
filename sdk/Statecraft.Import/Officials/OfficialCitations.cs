using System.Collections.Immutable;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Officials;

/// <summary>The citations of a person: one for each source, and one for each upstream record that a tenure was made from.</summary>
internal static class OfficialCitations
{
    public static IEnumerable<Value> Of(ImmutableArray<OfficialFacts> facts, ImmutableArray<TenureFact> tenures)
    {
        var ofTenures = tenures.Select(fact => fact.Citation).OfType<CitationDraft>().Distinct().Select(citation => citation.For(["tenures"])).ToImmutableArray();
        if (facts is [var only] && ofTenures is [])
            return [only.Citation.For([])];

        return facts.SelectMany((fact, index) => General(fact, isFirst: index == 0)).Concat(ofTenures);
    }

    /// <summary>The name that is shown is cited from the first source; another one is cited for what it adds.</summary>
    private static IEnumerable<MapValue> General(OfficialFacts facts, bool isFirst)
    {
        var fields = facts.Fields.Where(field => isFirst || field != "name").ToImmutableArray();
        return fields is [] ? [] : [facts.Citation.For(fields)];
    }
}
