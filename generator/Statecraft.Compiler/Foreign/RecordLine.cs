using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Foreign;

/// <summary>Reads the line of a record.</summary>
internal sealed class RecordLine
{
    private readonly List<string> formerIds = [];
    private readonly List<Edtf> spells = [];
    private Edtf begin;
    private Edtf end;

    /// <param name="fault">Why there is none.</param>
    public static ForeignRecord? Read(string line, out string fault)
    {
        fault = "";
        if (Names.IsSlug(line)) return new ForeignRecord(line);
        var words = line.Split(' ');
        var read = new RecordLine();
        if (!Names.IsSlug(words[0])) fault = $"'{words[0]}' is no id";
        else if (words.Skip(1).FirstOrDefault(word => !read.Add(word)) is { } odd) fault = $"'{odd}' is neither an id that '{words[0]}' had before nor a date";
        return fault.Length > 0 ? null : read.Record(words[0]);
    }

    private bool Add(string word)
    {
        if (word.Length < 2) return false;
        var rest = word.Substring(1);
        if (word[0] == RecordListWords.FormerId) formerIds.Add(rest);
        if (word[0] == RecordListWords.FormerId) return Names.IsSlug(rest);
        if (!EdtfReader.TryRead(rest, out var date)) return false;
        if (word[0] == RecordListWords.Spell) spells.Add(date);
        else if (word[0] == RecordListWords.Begin) begin = date;
        else if (word[0] == RecordListWords.End) end = date;
        else return false;
        return true;
    }

    private ForeignRecord Record(string id)
    {
        var lifespan = new ForeignLifespan(spells.ToSeq(), begin, end);
        return new ForeignRecord(id, formerIds.ToSeq(), lifespan.IsEmpty ? null : lifespan);
    }
}
