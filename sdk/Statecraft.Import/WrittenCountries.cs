using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;

namespace Statecraft.Import;

/// <summary>The countries as they stand in the data, which people keep and no import changes.</summary>
internal sealed class WrittenCountries
{
    private readonly Dictionary<string, MapValue> countries;
    private readonly ILookup<string, string> successors;

    public WrittenCountries(ImmutableSortedDictionary<string, DataFile> files)
    {
        countries = files.Values.SelectMany(file => file.Sections).Where(section => section.Kind == "countries").SelectMany(section => section.Records)
            .ToDictionary(record => record.Id, record => record.Fields, StringComparer.Ordinal);
        successors = countries.SelectMany(country => Texts(country.Value, "predecessors").Select(before => (Before: before, After: country.Key)))
            .ToLookup(pair => pair.Before, pair => pair.After, StringComparer.Ordinal);
    }

    /// <summary>The name of a country.</summary>
    public string Name(string country) => countries[country]["name"] is ScalarValue { Text: var name } ? name : country;

    /// <summary>Whether a country may have existed in some of this time.</summary>
    public bool MayExist(string country, DateOnly start, DateOnly end) =>
        !countries.TryGetValue(country, out var fields)
        || Texts(fields, "lifespan").Select(Edtf.Parse).ToList() is not [_, ..] spells
        || spells.Exists(spell => spell.MayOverlap(start.DayNumber, end.DayNumber));

    /// <summary>
    /// The part of the world in which a country lies, as <c>western-europe</c>, or <c>other</c>. Where the data does not say it, it lies where a country does
    /// that came before or followed it.
    /// </summary>
    public string Region(string country) => Region(country, []) ?? "other";

    private string? Region(string country, ImmutableHashSet<string> seen) =>
        seen.Contains(country) || !countries.TryGetValue(country, out var fields) ? null
        : (fields["subregion"] ?? fields["region"]) is ScalarValue { Text: var region } ? Slug.Of(region)
        : Texts(fields, "predecessors").Concat(successors[country].Order(StringComparer.Ordinal))
            .Select(other => Region(other, seen.Add(country))).FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Texts(MapValue fields, string field) => ((fields[field] as ListValue)?.Items ?? []).OfType<ScalarValue>().Select(item => item.Text);
}
