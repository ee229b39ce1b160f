using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Foreign;

/// <summary>
/// Reads the list of the records of another dataset. What it says goes into code and into what is checked, so every word is looked at; the first
/// one that cannot be is the end of it, for a list with a hole would make records unknown that are there.
/// </summary>
internal sealed class RecordListReader
{
    private readonly SourceFile file;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private RecordListLines lines;
    private Problem? problem;

    private RecordListReader(SourceFile file) => (this.file, lines) = (file, new RecordListLines(file.Text));

    /// <param name="found">What was found while the file was opened.</param>
    public static ReadList Read(SourceFile file, IReadOnlyCollection<Problem> found)
    {
        if (found.Count > 0) return new ReadList(file.Path, null, found.ToSeq());
        var reader = new RecordListReader(file);
        var dataset = reader.Dataset();
        return reader.problem is { } problem ? new ReadList(file.Path, null, new([problem])) : new ReadList(file.Path, dataset, default);
    }

    private ForeignDataset? Dataset()
    {
        if (Header(RecordListWords.FormatKey) is not { } format) return null;
        if (format != RecordListWords.Format)
        {
            problem = ForeignProblems.TooNew.At(file.PlaceOf(lines.Range), format, RecordListWords.Format);
            return null;
        }

        if (Header(RecordListWords.NameKey) is not { } name || Header(RecordListWords.VersionKey) is not { } version || Header(RecordListWords.NamespaceKey) is not { } space)
            return null;
        if (!Names.IsNamespace(space)) return Refuse<ForeignDataset>($"'{space}' is no namespace");
        var entities = new List<ForeignEntity>();
        for (var more = lines.MoveNext(); more && problem is null;)
            if (Entity(space, ref more) is { } entity) entities.Add(entity);
        return new ForeignDataset(name, version, space, entities.ToSeq());
    }

    /// <summary>The value of the line that comes next; null where it is another one.</summary>
    private string? Header(string key)
    {
        lines.MoveNext();
        return lines.Text.StartsWith(key, StringComparison.Ordinal)
            ? lines.Text.Substring(key.Length)
            : Refuse<string>($"'{key.TrimEnd()}' is missing here");
    }

    /// <summary>The kind of record that begins with this line, up to the line of the next one.</summary>
    private ForeignEntity? Entity(string space, ref bool more)
    {
        if (!lines.Text.StartsWith(RecordListWords.EntityKey, StringComparison.Ordinal)) return Refuse<ForeignEntity>("this is neither a record nor a kind of records");
        var words = lines.Text.Substring(RecordListWords.EntityKey.Length).Split(' ');
        if (words.Length < 2 || Array.Find(words, word => !Names.IsTypeName(word)) is not null) return Refuse<ForeignEntity>("a kind of records has a name, a plural and members, all names of C#");
        if (!names.Add(words[0]) || !names.Add(words[1])) return Refuse<ForeignEntity>($"'{words[0]}' or '{words[1]}' is named twice");
        var records = new List<ForeignRecord>();
        var last = "";
        while ((more = lines.MoveNext()) && lines.Text.IndexOf(':') < 0)
        {
            if (RecordLine.Read(lines.Text, out var fault) is not { } record) return Refuse<ForeignEntity>(fault);
            if (string.CompareOrdinal(last, record.Id) >= 0) return Refuse<ForeignEntity>($"'{record.Id}' does not follow '{last}' in the order of ids");
            records.Add(record);
            last = record.Id;
        }

        return new ForeignEntity(new ForeignType(space, words[0], words[1]), words.Skip(2).ToSeq(), records.ToSeq());
    }

    private T? Refuse<T>(string reason)
        where T : class
    {
        problem ??= ForeignProblems.Damaged.At(file.PlaceOf(lines.Range), reason);
        return null;
    }
}
