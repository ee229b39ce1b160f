using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Visits;

/// <summary>What a description or a remark says, as facts.</summary>
internal sealed record VisitText
{
    public string? Kind { get; init; }

    public string? Stay { get; init; }

    public ImmutableArray<PlaceDraft> Places { get; init; } = [];

    public string? Occasion { get; init; }

    public ImmutableArray<PartyDraft> Meetings { get; init; } = [];
}
