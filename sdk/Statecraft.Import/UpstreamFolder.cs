namespace Statecraft.Import;

/// <summary>Where the sources stand in the folder that an import reads.</summary>
internal sealed class UpstreamFolder(string folder)
{
    public string Visits => Path.Combine(folder, "history-at-state", "visits");

    public string Travels => Path.Combine(folder, "history-at-state", "travels");

    public string Pocom => Path.Combine(folder, "history-at-state", "pocom");

    public string Executive => Path.Combine(folder, "congress-legislators", "executive.yaml");

    public string Ministers => Path.Combine(folder, "wikidata-ministers");

    public string Oil => Path.Combine(folder, "european-commission", "eu-crude-oil-imports-annual.csv");
}
