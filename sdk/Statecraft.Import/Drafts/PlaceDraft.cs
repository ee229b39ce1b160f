using Statecraft.Import.Canonical;

namespace Statecraft.Import.Drafts;

/// <summary>A town or other place in the host country, and the site within it where one is named.</summary>
internal sealed record PlaceDraft(string Name, string? Site = null)
{
    public MapValue ToValue() => MapValue.Empty.With("name", Name).With("site", Site);
}
