using MemoryPack;

namespace Statecraft.Benchmarks.Contest.Mirrors;

/// <summary>A visit as a program would write it by hand: the same fields as <see cref="Visit"/>, all of them in memory.</summary>
[MemoryPackable]
internal sealed partial record VisitMirror
{
    public required string Id { get; init; }

    public string? Journey { get; init; }

    public int? Stop { get; init; }

    public required List<PartyMirror> Visitors { get; init; }

    public required string Host { get; init; }

    public List<PlaceMirror> Places { get; init; } = [];

    /// <summary>The date as it is written; what follows from it is beside it.</summary>
    public string? Dates { get; init; }

    public DateOnly Earliest { get; init; }

    public DateOnly Latest { get; init; }

    public string? Stay { get; init; }

    public VisitKind Kind { get; init; }

    public Status Status { get; init; }

    public string? Occasion { get; init; }

    public List<First> First { get; init; } = [];

    public List<PartyMirror> Meetings { get; init; } = [];

    public List<TopicMirror> Topics { get; init; } = [];

    public string? Accompanies { get; init; }

    public List<CitationMirror> Sources { get; init; } = [];
}

[MemoryPackable]
internal sealed partial record PartyMirror
{
    public string? Official { get; init; }

    public Role? Role { get; init; }

    public string? Title { get; init; }

    public Standing Standing { get; init; }

    public string? Country { get; init; }

    public string? Organization { get; init; }

    public string? Name { get; init; }

    public string? Group { get; init; }

    public Status? Status { get; init; }
}

[MemoryPackable]
internal sealed partial record PlaceMirror
{
    public required string Name { get; init; }

    public string? Site { get; init; }
}

[MemoryPackable]
internal sealed partial record TopicMirror
{
    public required string Name { get; init; }

    public Status? Status { get; init; }
}

[MemoryPackable]
internal sealed partial record CitationMirror
{
    public required string Source { get; init; }

    public string? Via { get; init; }

    public string? By { get; init; }

    public string? Said { get; init; }

    public string? Page { get; init; }

    public string? Record { get; init; }

    public List<string> For { get; init; } = [];
}
