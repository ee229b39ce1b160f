using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;

namespace Statecraft.Import;

/// <summary>In which part of the world a country lies, as the data says it; where it does not, as one that followed it or came before.</summary>
internal sealed class Regions
{
    private readonly Dictionary<string, MapValue> countries;
    private readonly ILookup<string, string> successors;

    public Regions(ImmutableSortedDictionary<string, DataFile> files)
    {
        countries = files.Values.SelectMany(file => file.Sections).Where(section => section.Kind == "countries").SelectMany(section => section.Records)
            .ToDictionary(record => record.Id, record => record.Fields, StringComparer.Ordinal);
        successors = countries.Where(country => country.Value["predecessors"] is not null)
            .SelectMany(country => Predecessors(country.Value).Select(before => (Before: before, After: country.Key)))
            .ToLookup(pair => pair.Before, pair => pair.After, StringComparer.Ordinal);
    }

    /// <summary>The region in small letters, or <c>other</c>.</summary>
    public string Of(string country) => Find(country, []) ?? "other";

    private string? Find(string country, ImmutableHashSet<string> seen) =>
        seen.Contains(country) || !countries.TryGetValue(country, out var fields) ? null
        : fields["region"] is ScalarValue { Text: var region } ? Slug.Of(region)
        : successors[country].Order(StringComparer.Ordinal).Concat(Predecessors(fields)).Select(other => Find(other, seen.Add(country))).FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Predecessors(MapValue fields) => ((fields["predecessors"] as ListValue)?.Items ?? []).OfType<ScalarValue>().Select(before => before.Text);
}
