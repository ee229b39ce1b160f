using System.Collections.Frozen;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The reviewed table of places, <c>places.csv</c>: names that are misspelt, spelt in several ways, or in a text about the United States no place there.</summary>
internal sealed class PlaceTable
{
    private readonly FrozenDictionary<string, PlaceDraft?> places;

    private PlaceTable(IEnumerable<KeyValuePair<string, PlaceDraft?>> rows) => places = rows.ToFrozenDictionary(StringComparer.Ordinal);

    public static PlaceTable Read(string path) => new(CsvTable.Read(path, static cell => KeyValuePair.Create(
        cell("written") ?? throw new InvalidDataException("A row of the places has no name as written."),
        cell("place") is { } place ? new PlaceDraft(place, cell("site")) : null)));

    /// <summary>The place with this name, in the one spelling.</summary>
    public PlaceDraft Spelt(string written) => Meant(written) ?? new PlaceDraft(written);

    /// <summary>Whether the table has a row for these words.</summary>
    public bool Has(string written) => places.ContainsKey(written);

    /// <summary>The place that is meant; null where the words of a text about the United States name no place there.</summary>
    public PlaceDraft? Meant(string written) => places.TryGetValue(written, out var place) ? place : new PlaceDraft(written);
}
