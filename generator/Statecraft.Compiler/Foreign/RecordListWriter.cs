using System.Text;

namespace Statecraft.Compiler.Foreign;

/// <summary>Writes the list of the records of a dataset, by which others refer to them.</summary>
internal static class RecordListWriter
{
    public static string Write(ForeignDataset dataset)
    {
        var text = new StringBuilder();
        Line(text, RecordListWords.FormatKey, RecordListWords.Format);
        Line(text, RecordListWords.NameKey, OneLine(dataset.Name));
        Line(text, RecordListWords.VersionKey, OneLine(dataset.Version));
        Line(text, RecordListWords.NamespaceKey, dataset.Namespace);
        foreach (var entity in dataset.Entities)
        {
            Line(text, RecordListWords.EntityKey, string.Join(" ", entity.Members.Prepend(entity.Type.Plural).Prepend(entity.Type.Name)));
            foreach (var record in entity.Records) Write(text, record);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ForeignRecord record)
    {
        text.Append(record.Id);
        foreach (var former in record.FormerIds) Word(RecordListWords.FormerId, former);
        if (record.Lifespan is { } lifespan)
        {
            foreach (var spell in lifespan.Spells) Word(RecordListWords.Spell, spell);
            if (lifespan.Begin.StartBits != 0) Word(RecordListWords.Begin, lifespan.Begin);
            if (lifespan.End.StartBits != 0) Word(RecordListWords.End, lifespan.End);
        }

        text.Append('\n');

        void Word(char sign, object word) => text.Append(' ').Append(sign).Append(word);
    }

    private static void Line(StringBuilder text, string key, string value) => text.Append(key).Append(value).Append('\n');

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
