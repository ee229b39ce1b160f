using System.Collections.Immutable;

namespace Statecraft.Import.Officials;

/// <summary>The tenures of a person from all sources.</summary>
internal static class OfficialTenures
{
    public static ImmutableArray<TenureFact> InOrder(IEnumerable<TenureFact> tenures) => [.. tenures.OrderBy(fact => fact.Order ?? DateOnly.MaxValue)];

    /// <summary>
    /// Each spell once. Entries for one office from one day on are one spell if no more than one end is known; with two ends they stay as they are,
    /// and so do those that overlap.
    /// </summary>
    public static ImmutableArray<TenureDraft> Spells(IEnumerable<TenureFact> inOrder) =>
        [.. inOrder.Select(fact => fact.Tenure).GroupBy(tenure => tenure.Spell).SelectMany(Entries)];

    private static IEnumerable<TenureDraft> Entries(IEnumerable<TenureDraft> spell)
    {
        var all = spell.ToImmutableArray();
        var ended = all.Where(tenure => tenure.HasEnd).DistinctBy(tenure => tenure.Dates).ToImmutableArray();
        return (ended, all) switch
        {
            ([], [{ Dates: null }, ..]) => all.Distinct(),
            ([], _) => all.Take(1),
            _ => ended,
        };
    }
}
