using System.Collections.Immutable;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>Who says it, in words and by their ids.</summary>
internal static class CitationViews
{
    public static IReadOnlyList<CitationView> Of(ImmutableArray<Citation> citations, WorkList works) =>
        [.. citations.Select(citation => new CitationView(
            CitationPhrase.Of(citation, works.Reference, CitationPhrase.Fields(citation, citations)),
            citation.Source.Id,
            citation.Via?.Id,
            citation.By?.Id,
            citation.Said?.ToString(),
            citation.Page,
            citation.Record,
            citation.Page is null ? null : citation.Address?.ToString(),
            [.. citation.For.Select(Words.OfName)]))];
}
