using System.Collections.Immutable;

namespace Statecraft.Import.Officials;

/// <summary>The tenures of a person from all sources: in the order of time, each spell once.</summary>
internal static class OfficialTenures
{
    /// <summary>Two entries for one office from one day on are one spell; the one that knows its end says more.</summary>
    public static ImmutableArray<TenureFact> InOrder(IEnumerable<TenureFact> tenures) =>
    [
        .. tenures
            .GroupBy(fact => fact.Tenure.Dates is null ? fact.Tenure : fact.Tenure.Spell)
            .Select(spell => spell.FirstOrDefault(fact => fact.Tenure.HasEnd) ?? spell.First())
            .OrderBy(fact => fact.Order ?? DateOnly.MaxValue),
    ];
}
