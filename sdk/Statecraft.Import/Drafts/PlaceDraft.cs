using Statecraft.Import.Canonical;

namespace Statecraft.Import.Drafts;

/// <summary>A town, and perhaps a site within it.</summary>
internal sealed record PlaceDraft(string Name, string? Site = null)
{
    public int Words => Name.Split(' ', '-').Length;

    /// <param name="isShort">A place that has no site may be its name alone.</param>
    public Value ToValue(bool isShort) => isShort && Site is null ? Name : MapValue.Empty.With("name", Name).With("site", Site);
}
