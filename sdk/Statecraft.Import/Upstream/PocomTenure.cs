namespace Statecraft.Import.Upstream;

/// <summary>A day in a tenure, and what the source remarks on it, such as that it was about then.</summary>
internal readonly record struct PocomEvent(string? Date, string? Note = null);

/// <summary>A person in a post, just as the file of the post says. Ids are not unique.</summary>
internal sealed record PocomTenure
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>The code of the title.</summary>
    public required string Role { get; init; }

    /// <summary>The state of that time, where the post is in a country.</summary>
    public string? Territory { get; init; }

    /// <summary>Listed apart, as nominated or designated only.</summary>
    public bool IsNominee { get; init; }

    public PocomEvent Appointed { get; init; }

    public PocomEvent Arrived { get; init; }

    public PocomEvent Started { get; init; }

    public PocomEvent Ended { get; init; }

    public string? Note { get; init; }
}
