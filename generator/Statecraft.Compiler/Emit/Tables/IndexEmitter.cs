using Statecraft.Compiler.Emit.Physical;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Tables;

/// <summary>Writes the keys and indexes of an entity. Each is a class of its own, so that a program sets up only those that it uses.</summary>
internal sealed class IndexEmitter(EntityData entity, TableData table, TextPool texts, HeapLayout heap)
{
    public void Write(CodeWriter writer)
    {
        writer.Summary($"The ways to the rows of {entity.Model.Name}.");
        writer.Open($"internal static class {entity.Model.Name}Indexes");
        foreach (var keys in entity.Keys)
        {
            writer.Open($"internal static class FindBy{keys.Field.CsName}");
            WriteKeys(writer, keys.Keys, keys.Rows);
            writer.Close();
            writer.Line();
        }

        foreach (var part in entity.CompositeTexts)
        {
            writer.Open($"internal static class {part.Field.CsName}Texts");
            WriteKeys(writer, part.Texts, [.. Enumerable.Range(0, part.Texts.Length)]);
            writer.Close();
            writer.Line();
        }

        for (var i = 0; i < entity.Indexes.Count; i++)
        {
            if (i > 0) writer.Line();
            writer.Open($"internal static class By{entity.Indexes[i].Model.CsName}");
            WriteIndex(writer, entity.Indexes[i]);
            writer.Close();
        }

        writer.Close();
    }

    private void WriteKeys(CodeWriter writer, string[] keys, int[] numbers)
    {
        var layout = new KeyLayout(keys, [.. keys.Select(key => heap.Handle(texts.NumberOf(key)))], numbers);
        writer.Line("internal static readonly KeyIndex Keys = new(");
        writer.Indent();
        writer.Line(FormattableString.Invariant(
            $"KeyLiterals, blockBits: {layout.BlockBits}, slots: {layout.Slots}, seed: {layout.Seed}, textWidth: {layout.TextWidth}, numberWidth: {layout.NumberWidth}{(layout.Displacements is null ? ");" : ",")}"));
        if (layout.Displacements is not null)
        {
            writer.Line(FormattableString.Invariant($"buckets: {layout.Buckets},"));
            writer.Line($"{Code("DisplacementLiterals", layout.Displacements)},");
            writer.Line($"{Code("FingerprintLiterals", layout.Fingerprints!)});");
        }

        writer.Outdent();
        writer.Line();
        LiteralCode.Write(writer, "KeyLiterals", layout.Blocks);
        if (layout.Displacements is null) return;
        writer.Line();
        LiteralCode.Write(writer, "DisplacementLiterals", layout.Displacements.Blocks);
        writer.Line();
        LiteralCode.Write(writer, "FingerprintLiterals", layout.Fingerprints!.Blocks);
    }

    private void WriteIndex(CodeWriter writer, IndexData index)
    {
        var starts = new NumbersLayout(index.Starts);
        var rows = new NumbersLayout(index.Rows);
        var days = table.Type.When is null ? null : new LatestDaysLayout(table, index.Rows);
        writer.Line("internal static readonly RowIndex Rows = new(");
        writer.Indent();
        writer.Line(FormattableString.Invariant($"groups: {index.Starts.Length - 1},"));
        writer.Line($"{Code("StartLiterals", starts)},");
        writer.Line($"{Code("RowLiterals", rows)}{(days is null ? ");" : ",")}");
        if (days is not null) writer.Line($"{TableEmitter.Code(days)});");
        writer.Outdent();
        writer.Line();
        if (index.Model.Shape == IndexShape.Text)
        {
            WriteKeys(writer, index.Texts, [.. Enumerable.Range(0, index.Texts.Length)]);
            writer.Line();
        }
        else if (index.Model.Shape == IndexShape.Sorted)
        {
            WriteSortedKeys(writer, new SortedKeysLayout(index.Keys, index.Model.Parts.Count));
        }

        LiteralCode.Write(writer, "StartLiterals", starts.Blocks);
        writer.Line();
        LiteralCode.Write(writer, "RowLiterals", rows.Blocks);
        if (days is null) return;
        writer.Line();
        LiteralCode.Write(writer, "DayLiterals", days.Blocks);
    }

    private static void WriteSortedKeys(CodeWriter writer, SortedKeysLayout keys)
    {
        writer.Line("internal static readonly SortedKeys Keys = new(");
        writer.Indent();
        writer.Line(FormattableString.Invariant($"SortedLiterals, blockBits: {keys.BlockBits}, count: {keys.Count},"));
        writer.Line($"{string.Join(", ", keys.Columns.Select(TableEmitter.Code))});");
        writer.Outdent();
        writer.Line();
        LiteralCode.Write(writer, "SortedLiterals", keys.Blocks);
        writer.Line();
    }

    private static string Code(string literals, NumbersLayout numbers) =>
        FormattableString.Invariant($"new Numbers({literals}, width: {numbers.Width}, blockBits: {numbers.BlockBits})");
}
