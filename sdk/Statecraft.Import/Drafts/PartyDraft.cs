using Statecraft.Import.Canonical;

namespace Statecraft.Import.Drafts;

/// <summary>Someone who takes part. What is null is not written; <see cref="Name"/> is the name as the source writes it.</summary>
internal sealed record PartyDraft
{
    public string? Official { get; init; }

    public string? Role { get; init; }

    public string? Title { get; init; }

    public string? Standing { get; init; }

    public string? Country { get; init; }

    public string? Organization { get; init; }

    public string? Name { get; init; }

    public string? Group { get; init; }

    public string? Status { get; init; }

    public MapValue ToValue() => MapValue.Empty
        .With("official", Official)
        .With("role", Role)
        .With("title", Title)
        .With("standing", Standing)
        .With("country", Country)
        .With("organization", Organization)
        .With("name", Name)
        .With("group", Group)
        .With("status", Status);
}
