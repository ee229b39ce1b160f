using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Transfers;
using Statecraft.Import.Upstream;
using Statecraft.Import.Visits;

namespace Statecraft.Import;

/// <summary>What an import came to, for one kind of records.</summary>
internal sealed record ImportCount(string Kind, int Added, int Changed, int Unchanged);

/// <summary>What an import would write, and what there is to say about it.</summary>
/// <param name="Files">New texts of files, by their paths from the folder of the dataset.</param>
/// <param name="Notices">What was kept, and what is gone.</param>
/// <param name="Counts">How many records are new, and how many follow.</param>
internal sealed record ImportResult(
    ImmutableSortedDictionary<string, string> Files, ImmutableArray<Notice> Notices, ImmutableArray<ImportCount> Counts);

/// <summary>The whole conversion: the sources and the data as it is, into files to write. Nothing is written here.</summary>
internal static class Importer
{
    /// <param name="upstream">The folder of the sources.</param>
    /// <param name="data">The folder of the dataset.</param>
    /// <exception cref="InvalidDataException">Something cannot be read.</exception>
    public static ImportResult Run(string upstream, string data)
    {
        var files = DataFolder.Read(data);
        var countries = new WrittenCountries(files);
        var (drafts, news) = Convert(upstream, ImportTables.Read(Path.Combine(data, "import"), countries), countries);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var notices = news.ToBuilder();
        var counts = ImmutableArray.CreateBuilder<ImportCount>();
        foreach (var kind in drafts.GroupBy(draft => draft.Kind, StringComparer.Ordinal))
        {
            var basePath = $"import/base/{kind.Key}.csv";
            var merged = FolderMerge.Run(kind.Key, [.. kind], files, BaseTable.Read(Path.Combine(data, basePath)));
            foreach (var (path, file) in merged.Files) texts[path] = file.Text;
            texts[basePath] = BaseTable.Write(merged.Base);
            files = files.SetItems(merged.Files);
            notices.AddRange(merged.Notices);
            counts.Add(new ImportCount(kind.Key, merged.Added, merged.Changed, merged.Unchanged));
        }

        return new ImportResult(texts.ToImmutable(), notices.ToImmutable(), counts.ToImmutable());
    }

    /// <summary>All records as the sources have them today, and the people whom nobody has reviewed yet.</summary>
    private static (ImmutableArray<Draft> Drafts, ImmutableArray<Notice> Notices) Convert(string folder, ImportTables tables, WrittenCountries countries)
    {
        var upstream = new UpstreamFolder(folder);
        var visits = UpstreamVisits.Read(upstream.Visits).ToImmutableArray();
        var stops = UpstreamStops.Read(upstream.Travels)
            .Select(stop => stop with { Locale = tables.Officials.Corrections.Apply("hs-travels", stop.Record, "locale", stop.Locale) }).ToImmutableArray();
        var officials = OfficialDrafts.Make(
            OfficialSources.Read(upstream),
            tables.Officials,
            Sightings(visits, stops, tables),
            country => OfficialFiles.Of(countries.Region(country)));
        var toUnitedStates = new LeaderVisitDrafts(tables.Leaders, tables.Countries, tables.Accompanies, tables.Texts.Of);
        var travels = new TravelDrafts(tables.Traveller, tables.Countries, tables.Texts.Of);
        return (
            [
                .. officials.Drafts,
                .. toUnitedStates.Make(visits),
                .. travels.Make(stops),
                .. OilDrafts.Make(UpstreamOils.Read(upstream.Oil), tables.Countries),
            ],
            [.. News(officials.Unreviewed), .. News(visits, tables.Leaders)]);
    }

    /// <summary>Who was seen in office, on a visit or by being met.</summary>
    private static ImmutableArray<Sighting> Sightings(ImmutableArray<UpstreamVisit> visits, ImmutableArray<UpstreamStop> stops, ImportTables tables)
    {
        var leaders = LeaderSightings.Make(visits, tables.Leaders, tables.Countries).ToImmutableArray();
        var met = new MeetingSightings(SeenPeople.Of(tables.MetPeople, leaders, tables.Officials.People));
        return [.. leaders, .. met.Of(visits, tables.Texts.Of), .. met.Of(stops, tables.Texts.Of, tables.Countries)];
    }

    /// <summary>People of a source whom nobody has looked at: they have an id by rule.</summary>
    private static IEnumerable<Notice> News(IEnumerable<PersonRow> unreviewed) =>
        unreviewed.Select(person => new Notice("import/people.csv", 1, $"{person.Source} has someone new, {person.Name} ({person.Key}): {person.Official} until somebody has looked."));

    /// <summary>Visitors whom the table does not have: they stay names as written.</summary>
    private static IEnumerable<Notice> News(IEnumerable<UpstreamVisit> visits, LeaderTable leaders) =>
        visits.Where(visit => leaders.Of(visit.CountryId, visit.Visitor, visit.Record).IsEmpty)
            .Select(visit => new Notice("import/leaders.csv", 1, $"There is no row for '{visit.Visitor}' of '{visit.CountryId}' (hs-visits/{visit.Record}): a name as written until there is one."));
}
