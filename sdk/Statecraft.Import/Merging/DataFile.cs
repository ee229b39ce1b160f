using System.Collections.Immutable;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Merging;

/// <summary>A record as it stands in a data file.</summary>
/// <param name="Kind">The plural of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Text">Its lines, with the comments before it.</param>
/// <param name="Fields">What it says, without the id.</param>
internal sealed record WrittenRecord(string Kind, string Id, int Line, string Text, MapValue Fields);

/// <summary>The records of one kind in a file.</summary>
/// <param name="Kind">The plural.</param>
/// <param name="Head">The lines before its first record: comments and the key.</param>
/// <param name="Records">The records, in the order of the file.</param>
internal sealed record Section(string Kind, string Head, ImmutableArray<WrittenRecord> Records)
{
    /// <summary>With one more record, after the last one that comes earlier. The order of those that are there is left alone.</summary>
    public Section With(WrittenRecord record)
    {
        var key = RecordOrder.KeyOf(record);
        var before = Records.ToList().FindLastIndex(other => string.CompareOrdinal(RecordOrder.KeyOf(other), key) <= 0);
        return this with { Records = Records.Insert(before + 1, record) };
    }
}

/// <summary>A data file as text that can be put together again.</summary>
/// <param name="Path">From the folder of the dataset, with forward slashes.</param>
/// <param name="Sections">What is in it.</param>
/// <param name="Tail">The lines after the last record.</param>
internal sealed record DataFile(string Path, ImmutableArray<Section> Sections, string Tail)
{
    public string Text => string.Concat(Sections.SelectMany(section => section.Records.Select(record => record.Text).Prepend(section.Head)).Append(Tail));
}
