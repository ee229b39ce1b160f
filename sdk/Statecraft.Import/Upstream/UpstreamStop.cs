namespace Statecraft.Import.Upstream;

/// <summary>A stop abroad of a president or secretary of state of the United States, as the Office of the Historian has it.</summary>
/// <param name="Record">Its id there.</param>
/// <param name="IsPresident">A president travels, not a secretary of state.</param>
/// <param name="Traveller">The id of the traveller there.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="CountryId">The country that was visited.</param>
/// <param name="CountryLabel">What that country was called then.</param>
/// <param name="Locale">The places.</param>
/// <param name="Remarks">What happened, in a sentence or two.</param>
internal sealed record UpstreamStop(
    string Record, bool IsPresident, string Traveller, DateOnly Start, DateOnly End, string CountryId, string CountryLabel, string? Locale, string? Remarks)
{
    /// <summary>Where in the source it stands.</summary>
    public string Page => $"{(IsPresident ? "president" : "secretary")}/{Traveller}";
}

/// <summary>Reads <c>travels/*/*.xml</c>.</summary>
internal static class UpstreamStops
{
    /// <returns>The stops, a traveller after the other, in the order in which they were made.</returns>
    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static IEnumerable<UpstreamStop> Read(string folder) =>
        from part in (string[])["president-travels", "secretary-travels"]
        from path in Directory.EnumerateFiles(Path.Combine(folder, part), "*.xml").Order(StringComparer.Ordinal)
        from trip in XmlText.Load(path).Elements("trip")
        select new UpstreamStop(
            trip.Needed("id"),
            part == "president-travels",
            trip.Attribute("who")?.Value ?? throw trip.Mistake("does not say who"),
            trip.Day("start-date"),
            trip.Day("end-date"),
            trip.Element("country")?.Attribute("id")?.Value ?? throw trip.Mistake("does not say where"),
            trip.Needed("country"),
            trip.TextOf("locale"),
            trip.TextOf("remarks"));
}
