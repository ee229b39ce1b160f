using Statecraft.Import.Canonical;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Officials;

/// <summary>A spell in an office before it is written. What is null is not written, nor is what the schema takes for granted.</summary>
internal sealed record TenureDraft
{
    public required string Role { get; init; }

    public string? Title { get; init; }

    public string? Country { get; init; }

    public string? To { get; init; }

    public string? Organization { get; init; }

    public string? Appointed { get; init; }

    public string? Dates { get; init; }

    public bool Acting { get; init; }

    /// <summary><c>seen</c> or <c>nominated</c>; null for a term.</summary>
    public string? Known { get; init; }

    public static TenureDraft In(Office office) => new()
    {
        Role = office.Role,
        Title = office.Title,
        To = office.To,
        Organization = office.Organization,
        Acting = office.Acting,
    };

    /// <summary>What is equal in two entries for one spell, of which one may not know the end.</summary>
    public TenureDraft Spell => this with { Dates = Dates?.Split('/')[0], Appointed = null };

    public bool HasEnd => Dates is { } dates && (!dates.Contains('/', StringComparison.Ordinal) || dates[^1] is not ('/' or '.'));

    public MapValue ToValue() => MapValue.Empty
        .With("role", Role)
        .With("title", Title)
        .With("country", Country)
        .With("to", To)
        .With("organization", Organization)
        .WithBare("appointed", Appointed)
        .WithBare("dates", Dates)
        .WithBare("acting", Acting ? "true" : null)
        .With("known", Known);
}
