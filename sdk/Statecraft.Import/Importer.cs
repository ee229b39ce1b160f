using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;
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
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var notices = ImmutableArray.CreateBuilder<Notice>();
        var counts = ImmutableArray.CreateBuilder<ImportCount>();
        foreach (var drafts in Drafts(new UpstreamFolder(upstream), ImportTables.Read(Path.Combine(data, "import"))).GroupBy(draft => draft.Kind, StringComparer.Ordinal))
        {
            var basePath = $"import/base/{drafts.Key}.csv";
            var merged = FolderMerge.Run(drafts.Key, [.. drafts], files, BaseTable.Read(Path.Combine(data, basePath)));
            foreach (var (path, file) in merged.Files) texts[path] = file.Text;
            texts[basePath] = BaseTable.Write(merged.Base);
            files = files.SetItems(merged.Files);
            notices.AddRange(merged.Notices);
            counts.Add(new ImportCount(drafts.Key, merged.Added, merged.Changed, merged.Unchanged));
        }

        return new ImportResult(texts.ToImmutable(), notices.ToImmutable(), counts.ToImmutable());
    }

    private static IEnumerable<Draft> Drafts(UpstreamFolder upstream, ImportTables tables)
    {
        var visits = new LeaderVisitDrafts(tables.Leaders, tables.Countries, tables.Accompanies, _ => new VisitText());
        var travels = new TravelDrafts(slug => slug, tables.Countries, (_, _) => new VisitText());
        return [
            .. visits.Make(UpstreamVisits.Read(upstream.Visits)),
            .. travels.Make(UpstreamStops.Read(upstream.Travels)),
            .. OilDrafts.Make(UpstreamOils.Read(upstream.Oil), tables.Countries),
        ];
    }
}
