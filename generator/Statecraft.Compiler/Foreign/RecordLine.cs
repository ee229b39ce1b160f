using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Foreign;

/// <summary>Reads the line of a record. There are thousands, and most are an id and no more.</summary>
internal struct RecordLine
{
    private List<string>? formerIds;
    private List<Edtf>? spells;
    private Edtf begin;
    private Edtf end;

    /// <param name="fault">Why there is none.</param>
    public static ForeignRecord? Read(string line, out string fault)
    {
        fault = "";
        var blank = line.IndexOf(' ');
        var id = blank < 0 ? line : line.Substring(0, blank);
        if (!Names.IsSlug(id)) fault = $"'{id}' is no id";
        var read = default(RecordLine);
        while (blank >= 0 && fault.Length == 0)
        {
            var start = blank + 1;
            blank = line.IndexOf(' ', start);
            var stop = blank < 0 ? line.Length : blank;
            if (stop - start < 2 || !read.Add(line[start], line.Substring(start + 1, stop - start - 1)))
                fault = $"'{line.Substring(start, stop - start)}' is neither an id that '{id}' had before nor a date";
        }

        return fault.Length > 0 ? null : read.Record(id);
    }

    private bool Add(char sign, string word)
    {
        if (sign == RecordListWords.FormerId)
        {
            (formerIds ??= []).Add(word);
            return Names.IsSlug(word);
        }

        if (!EdtfReader.TryRead(word, out var date)) return false;
        switch (sign)
        {
            case RecordListWords.Spell:
                (spells ??= []).Add(date);
                return true;
            case RecordListWords.Begin:
                begin = date;
                return true;
            case RecordListWords.End:
                end = date;
                return true;
            default:
                return false;
        }
    }

    private readonly ForeignRecord Record(string id)
    {
        var hasLifespan = spells is not null || begin.StartBits != 0 || end.StartBits != 0;
        return new ForeignRecord(id, formerIds?.ToSeq() ?? default, hasLifespan ? new ForeignLifespan(spells?.ToSeq() ?? default, begin, end) : null);
    }
}
