using System.Collections.Immutable;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Officials;

/// <summary>A tenure, where it stands in time if it has no date, and the upstream id that is to be cited for it alone.</summary>
internal sealed record TenureFact(TenureDraft Tenure, DateOnly? Order = null, CitationDraft? Citation = null);

/// <summary>What one source says of one person.</summary>
internal sealed record OfficialFacts
{
    public required string Official { get; init; }

    /// <summary>The name that we show.</summary>
    public required string Name { get; init; }

    /// <summary>The source and the upstream id, as <c>pocom/beyrle-john-ross</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The data file that the person belongs in.</summary>
    public required string File { get; init; }

    public ImmutableArray<Value> Names { get; init; } = [];

    public string? Birth { get; init; }

    public string? Death { get; init; }

    public string? Wikidata { get; init; }

    public ImmutableArray<TenureFact> Tenures { get; init; } = [];

    /// <summary>The citation of everything that is not cited for one tenure alone.</summary>
    public required CitationDraft Citation { get; init; }

    /// <summary>The fields that this source gives, without the tenures that have a citation of their own.</summary>
    public IEnumerable<string> Fields
    {
        get
        {
            yield return "name";
            if (Names is not [])
                yield return "names";
            if (Birth is not null)
                yield return "birth";
            if (Death is not null)
                yield return "death";
            if (Wikidata is not null)
                yield return "wikidata";
            if (Tenures.Any(tenure => tenure.Citation is null))
                yield return "tenures";
        }
    }
}

/// <summary>A citation before it is written.</summary>
internal sealed record CitationDraft(string Source, string? Page = null, string? Record = null)
{
    /// <param name="fields">The fields that it supports; none means all.</param>
    public MapValue For(IEnumerable<string> fields) => MapValue.Empty
        .With("source", Source)
        .With("page", Page)
        .With("record", Record)
        .With("for", ListValue.OfTexts(fields));
}
