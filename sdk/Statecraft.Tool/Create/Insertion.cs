using System.Text;
using Statecraft.Compiler;
using Statecraft.Import.Merging;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>Puts a record into a file at its place, and leaves all else there as it is, to the letter.</summary>
internal static class Insertion
{
    /// <param name="file">The file as it is; one that is not there yet has no bytes.</param>
    public static DatasetFile Into(DatasetFile file, WrittenRecord record)
    {
        var text = Written.TextOf(file);
        var mark = text is ['\uFEFF', ..] ? "\uFEFF" : "";
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var read = DataFileReader.Read(file.Path, Ended(text[mark.Length..].Replace("\r\n", "\n", StringComparison.Ordinal)));
        var changed = With(read, record).Text.Replace("\n", end, StringComparison.Ordinal);
        return file with { Bytes = Encoding.UTF8.GetBytes(mark + changed) };
    }

    private static DataFile With(DataFile file, WrittenRecord record)
    {
        if (file.Sections.FirstOrDefault(known => known.Kind == record.Kind) is not { } section)
            return file with { Sections = file.Sections.Add(new Section(record.Kind, $"{Head(file)}{record.Kind}:\n", [record])), Tail = file.Sections.IsEmpty ? "" : file.Tail };
        return file with { Sections = file.Sections.Replace(section, section.With(record with { Text = Indented(record.Text, IndentOf(section)) })) };
    }

    /// <summary>A file of comments alone keeps them.</summary>
    private static string Head(DataFile file) => file.Sections.IsEmpty ? file.Tail : "";

    private static string Ended(string text) => text is [] or [.., '\n'] ? text : text + "\n";

    /// <summary>How far the other records stand from the margin.</summary>
    private static int IndentOf(Section section)
    {
        var line = section.Records[0].Text.Split('\n').First(each => each.TrimStart() is ['-', ..]);
        return line.IndexOf('-', StringComparison.Ordinal);
    }

    private static string Indented(string text, int indent) =>
        indent == 2 ? text : string.Concat(text.Split('\n').SkipLast(1).Select(line => new string(' ', indent) + line[2..] + "\n"));
}
