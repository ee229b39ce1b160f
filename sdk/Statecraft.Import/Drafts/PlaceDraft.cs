using Statecraft.Import.Canonical;

namespace Statecraft.Import.Drafts;

/// <summary>A town, and perhaps a site within it.</summary>
internal sealed record PlaceDraft(string Name, string? Site = null)
{
    public Value ToValue() => Site is null ? Name : MapValue.Empty.With("name", Name).With("site", Site);
}
