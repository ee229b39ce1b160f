namespace Statecraft;

public sealed partial record Citation
{
    /// <summary>
    /// Where a reader can look: the address of the page in the source, where the source has a template for it and the citation a page, else the
    /// address of the source; null where it has none.
    /// </summary>
    public Uri? Address => Source.Page is { } template && Page is { } page
        ? new Uri(template.Replace("{page}", Escape(page), StringComparison.Ordinal))
        : Source.Url;

    /// <summary>A page may be a path; all else of it is text.</summary>
    private static string Escape(string page) => string.Join('/', page.Split('/').Select(Uri.EscapeDataString));
}
