namespace Statecraft.Import.Officials;

/// <summary>Someone who was met or came on a visit.</summary>
internal sealed record Sighting
{
    public required string Official { get; init; }

    /// <summary>The name that we show.</summary>
    public required string Name { get; init; }

    /// <summary>The name as the source writes it, without the title.</summary>
    public string? Spelling { get; init; }

    public required string Role { get; init; }

    public string? Title { get; init; }

    /// <summary>How they stood to the office; null for one who held it.</summary>
    public string? Standing { get; init; }

    /// <summary>Our id of the country for which they acted, or with which they came.</summary>
    public required string Country { get; init; }

    /// <summary>The organisation for which they acted; null where it was the country.</summary>
    public string? Organization { get; init; }

    /// <summary>When they were seen, in EDTF.</summary>
    public required string Dates { get; init; }

    public required string Source { get; init; }

    public string? Page { get; init; }

    public required string Record { get; init; }

    /// <summary>Somebody's remarks say that the person was met; else the person came on a visit.</summary>
    public bool WasMet { get; init; }

    public bool InOffice => Standing is null or "incumbent" or "acting";
}
