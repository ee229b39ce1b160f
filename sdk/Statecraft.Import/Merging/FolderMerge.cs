using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Merging;

/// <summary>A word on one record, for the person who runs the import.</summary>
/// <param name="Path">The file, from the folder of the dataset.</param>
/// <param name="Line">The line of the record, from 1.</param>
/// <param name="Text">What there is to say.</param>
internal sealed record Notice(string Path, int Line, string Text)
{
    public override string ToString() => FormattableString.Invariant($"{Path}({Line}): {Text}");
}

/// <summary>What the merge of all drafts of one kind came to.</summary>
/// <param name="Files">The files that are other than they were, by their paths.</param>
/// <param name="Base">What is to be compared with the next time.</param>
/// <param name="Notices">What was kept, and what upstream no longer has.</param>
/// <param name="Added">How many records are new.</param>
/// <param name="Changed">How many follow upstream.</param>
/// <param name="Unchanged">How many stay as they are.</param>
internal sealed record MergeResult(
    ImmutableSortedDictionary<string, DataFile> Files, ImmutableArray<BaseEntry> Base, ImmutableArray<Notice> Notices, int Added, int Changed, int Unchanged);

/// <summary>Brings drafts into the data: new ones are added, those that nobody has edited follow upstream, edited fields stay.</summary>
internal sealed class FolderMerge
{
    private readonly string kind;
    private readonly ImmutableDictionary<string, BaseEntry> last;
    private readonly Dictionary<string, (string Path, WrittenRecord Record)> written = [];
    private readonly Dictionary<string, WrittenRecord> rewritten = [];
    private readonly Dictionary<string, List<WrittenRecord>> added = [];
    private readonly List<BaseEntry> entries = [];
    private readonly List<Notice> notices = [];
    private int unchanged;

    private FolderMerge(string kind, ImmutableSortedDictionary<string, DataFile> files, ImmutableDictionary<string, BaseEntry> last)
    {
        (this.kind, this.last) = (kind, last);
        foreach (var (path, file) in files)
            foreach (var record in file.Sections.Where(section => section.Kind == kind).SelectMany(section => section.Records))
                written.TryAdd(record.Id, (path, record));
    }

    /// <param name="kind">The plural of the kind of all the drafts.</param>
    /// <param name="drafts">What upstream says now.</param>
    /// <param name="files">The data as it is.</param>
    /// <param name="last">What upstream said when it was last read, by its keys.</param>
    public static MergeResult Run(
        string kind, IReadOnlyList<Draft> drafts, ImmutableSortedDictionary<string, DataFile> files, ImmutableDictionary<string, BaseEntry> last)
    {
        var merge = new FolderMerge(kind, files, last);
        foreach (var draft in drafts) merge.Add(draft);
        merge.NoticeGone(drafts);
        var changed = merge.Changed(files);
        return new MergeResult(
            changed, [.. merge.entries], [.. merge.notices], merge.added.Values.Sum(list => list.Count), merge.rewritten.Count, merge.unchanged);
    }

    private void Add(Draft draft)
    {
        var entry = last.GetValueOrDefault(draft.Key);
        var id = entry?.Id ?? draft.Id;
        entries.Add(Merge.BaseOf(draft, id));
        if (written.TryGetValue(id, out var place)) Change(draft, place.Path, place.Record, entry);
        else if (entry is null) Append(draft);
        else NoticeDeleted(draft, entry);
    }

    private void Change(Draft draft, string path, WrittenRecord record, BaseEntry? entry)
    {
        var merged = Merge.Of(draft, record.Fields, entry);
        foreach (var field in merged.Kept) notices.Add(new Notice(path, record.Line, $"{record.Id}: '{field}' stays as it was edited; upstream ({draft.Key}) has changed it too."));
        if (merged.Fields.Equals(record.Fields)) unchanged++;
        else rewritten[record.Id] = record with { Text = RecordText.Change(record, merged.Fields), Fields = merged.Fields };
    }

    private void Append(Draft draft)
    {
        if (!added.TryGetValue(draft.File, out var list)) added[draft.File] = list = [];
        list.Add(new WrittenRecord(kind, draft.Id, 0, CanonicalText.Record(draft.Id, draft.Fields), draft.Fields));
    }

    private void NoticeDeleted(Draft draft, BaseEntry entry)
    {
        if (!Merge.BaseOf(draft, entry.Id).Hashes.SequenceEqual(entry.Hashes))
            notices.Add(new Notice(draft.File, 1, $"{entry.Id} was deleted here and stays so; upstream ({draft.Key}) has changed it."));
        unchanged++;
    }

    private void NoticeGone(IReadOnlyList<Draft> drafts)
    {
        var keys = drafts.Select(draft => draft.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in last.Values.Where(entry => !keys.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            if (written.TryGetValue(entry.Id, out var place))
                notices.Add(new Notice(place.Path, place.Record.Line, $"{entry.Id} stays; upstream ({entry.Key}) no longer has it."));
    }

    private ImmutableSortedDictionary<string, DataFile> Changed(ImmutableSortedDictionary<string, DataFile> files)
    {
        var paths = rewritten.Keys.Select(id => written[id].Path).Concat(added.Keys).Distinct(StringComparer.Ordinal);
        return paths.ToImmutableSortedDictionary(path => path, path => Rewrite(files.GetValueOrDefault(path) ?? new DataFile(path, [], "")), StringComparer.Ordinal);
    }

    private DataFile Rewrite(DataFile file)
    {
        var sections = file.Sections;
        var at = sections.ToList().FindIndex(section => section.Kind == kind);
        if (at < 0)
        {
            at = sections.Length;
            sections = sections.Add(new Section(kind, $"{kind}:\n", []));
        }

        var section = sections[at] with { Records = [.. sections[at].Records.Select(record => rewritten.GetValueOrDefault(record.Id, record))] };
        foreach (var record in added.GetValueOrDefault(file.Path, []).OrderBy(RecordOrder.KeyOf, StringComparer.Ordinal)) section = section.With(record);
        return file with { Sections = sections.SetItem(at, section) };
    }
}
