namespace Statecraft.Import;

/// <summary>Where the sources stand in the folder that an import reads.</summary>
internal sealed class UpstreamFolder(string folder)
{
    public string Visits => Path.Combine(folder, "history-at-state", "visits");

    public string Travels => Path.Combine(folder, "history-at-state", "travels");

    public string Oil => Path.Combine(folder, "european-commission", "eu-crude-oil-imports-annual.csv");
}
