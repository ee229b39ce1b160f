using System.Text;
using System.Text.RegularExpressions;
using Statecraft.Compiler;
using Statecraft.Import.Canonical;
using Statecraft.Import.Merging;

namespace Statecraft.Tool.Records;

/// <summary>A record and the file that it is written in.</summary>
/// <param name="Path">The file, from the folder of the dataset.</param>
internal sealed record Written(string Path, WrittenRecord Record)
{
    /// <summary>The record in its one form, under the key of its kind: a data file of its own.</summary>
    public string Canonical => $"{Record.Kind}:\n{CanonicalText.Record(Record.Id, Record.Fields)}";

    /// <summary>Finds where a record is written. A file is taken apart only where it has the id in it.</summary>
    /// <param name="kind">The plural of its kind.</param>
    public static Written? Find(IEnumerable<DatasetFile> files, string kind, string id) => DataFiles(files)
        .Where(file => Regex.IsMatch(file.Text, $"id[\"']?\\s*:\\s*[\"']?{Regex.Escape(id)}(?![a-z0-9-])", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout))
        .SelectMany(file => Of(file.Path, file.Text, kind))
        .FirstOrDefault(written => written.Record.Id == id);

    /// <summary>All records of a kind, with their files.</summary>
    public static IEnumerable<Written> All(IEnumerable<DatasetFile> files, string kind) => DataFiles(files)
        .Where(file => file.Text.Contains(kind, StringComparison.Ordinal))
        .SelectMany(file => Of(file.Path, file.Text, kind));

    public static string TextOf(DatasetFile file) => Encoding.UTF8.GetString(file.Bytes);

    private static IEnumerable<(string Path, string Text)> DataFiles(IEnumerable<DatasetFile> files) => files
        .Where(file => !file.IsRecordList && file.Path != "dataset.yaml" && !file.Path.StartsWith("schema/", StringComparison.Ordinal))
        .Select(file => (file.Path, TextOf(file).TrimStart('\uFEFF')));

    private static IEnumerable<Written> Of(string path, string text, string kind) => DataFileReader.Read(path, text).Sections
        .Where(section => section.Kind == kind)
        .SelectMany(section => section.Records.Select(record => new Written(path, record)));
}
