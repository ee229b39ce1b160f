namespace Statecraft.Import.Upstream;

/// <summary>A visit of a foreign leader to the United States, as the Office of the Historian has it.</summary>
/// <param name="Record">Its id there.</param>
/// <param name="Start">The first day of the official part.</param>
/// <param name="End">The last day of the official part.</param>
/// <param name="Visitor">Title and name, perhaps of two people.</param>
/// <param name="CountryId">The country that the visitor comes from.</param>
/// <param name="CountryLabel">What that country was called then.</param>
/// <param name="Description">What happened, in a sentence or two.</param>
internal sealed record UpstreamVisit(string Record, DateOnly Start, DateOnly End, string Visitor, string CountryId, string CountryLabel, string? Description);

/// <summary>Reads <c>visits/*.xml</c>.</summary>
internal static class UpstreamVisits
{
    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static IEnumerable<UpstreamVisit> Read(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal)
        from visit in XmlText.Load(path).Elements("visit")
        select new UpstreamVisit(
            visit.Needed("id"),
            visit.Day("start-date"),
            visit.Day("end-date"),
            visit.Needed("visitor"),
            visit.Element("from")?.Attribute("id")?.Value ?? throw visit.Mistake("does not say from where"),
            visit.Needed("from"),
            visit.TextOf("description"));
}
