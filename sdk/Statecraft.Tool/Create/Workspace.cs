using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Import.Canonical;
using Statecraft.Import.Merging;
using Statecraft.Tool.Find;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>A dataset to which a record is added.</summary>
internal sealed record Workspace(DatasetContent Content, IReadOnlyList<DatasetFile> Files, RecordIds Ids, SearchIndex Index)
{
    public static Workspace Of(DatasetContent content, IReadOnlyList<DatasetFile> files) => new(content, files, new RecordIds(content), new SearchIndex(content));

    /// <summary>The files with one of them as it would be.</summary>
    public IEnumerable<DatasetFile> With(DatasetFile changed) => Files.Where(file => file.Path != changed.Path).Append(changed);
}

/// <summary>A record that is not written yet.</summary>
/// <param name="Fields">What it says, in its one form, without the id.</param>
internal sealed record NewRecord(ContentType Kind, string Id, MapValue Fields)
{
    public WrittenRecord AsWritten => new(Kind.Plural!, Id, 0, CanonicalText.Record(Id, Fields), Fields);
}
