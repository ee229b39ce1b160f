using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Visits;

/// <summary>A visit before it is written. What is null or empty is not.</summary>
internal sealed record VisitFields
{
    /// <summary>A list of places that is longer than this has a line for each, with its key.</summary>
    private const int MostWords = 6;

    public string? Journey { get; init; }

    public int? Stop { get; init; }

    public required ImmutableArray<PartyDraft> Visitors { get; init; }

    public required string Host { get; init; }

    public ImmutableArray<PlaceDraft> Places { get; init; } = [];

    public required string Dates { get; init; }

    public string? Stay { get; init; }

    public string? Kind { get; init; }

    public string? Occasion { get; init; }

    public ImmutableArray<PartyDraft> Meetings { get; init; } = [];

    public string? Accompanies { get; init; }

    public required MapValue Source { get; init; }

    public MapValue ToValue() => MapValue.Empty
        .With("journey", Journey)
        .WithBare("stop", Stop?.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .With("visitors", ListValue.Of(Visitors.Select(party => party.ToValue())))
        .With("host", Host)
        .With("places", ListValue.Of(Places.Select(place => place.ToValue(isShort: Places.Sum(other => other.Words) <= MostWords))))
        .WithBare("dates", Dates)
        .WithBare("stay", Stay)
        .With("kind", Kind)
        .With("occasion", Occasion)
        .With("meetings", ListValue.Of(Meetings.Select(party => party.ToValue())))
        .With("accompanies", Accompanies)
        .With("sources", ListValue.Of([Source]));
}
