using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>The way from a row to the keys of one part of an index, through the nested rows that lead to them. Set up once, walked for every row.</summary>
internal sealed class KeyPath
{
    private readonly Step[] steps;
    private readonly ListPool lists;

    /// <param name="texts">The place of each text among the keys, by its number; null where the keys are the numbers themselves.</param>
    public KeyPath(IndexPart part, TableData table, IReadOnlyDictionary<string, TableData> tables, ListPool lists, int[]? texts)
    {
        this.lists = lists;
        steps = new Step[part.Path.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var field = part.Path[i];
            steps[i] = new Step(table, table.ColumnOf(field), field, texts);
            if (field.Type.Kind == FieldKind.Nested) table = tables[field.Type.Name];
        }
    }

    private readonly record struct Step(TableData Table, int Column, FieldModel Field, int[]? Texts);

    /// <summary>Adds the keys of a row.</summary>
    public void Collect(int row, List<long> keys) => Collect(0, row, keys);

    private void Collect(int number, int row, List<long> keys)
    {
        var step = steps[number];
        var cell = step.Table[row, step.Column];
        if (step.Field.Type.Kind == FieldKind.Nested)
        {
            var (first, count) = step.Field.Type.IsList ? (cell, step.Table[row, step.Column + 1]) : (cell - 1, cell == 0 ? 0 : 1);
            for (var i = 0; i < count; i++) Collect(number + 1, (int)first + i, keys);
        }
        else if (step.Field.Type.IsList)
        {
            foreach (var value in lists[cell]) keys.Add(KeyOf(step, value));
        }
        else if (step.Field.Type.Kind == FieldKind.Entity || step.Field.Type.IsStoredAsText)
        {
            if (cell != 0) keys.Add(KeyOf(step, cell));
        }
        else if (cell != TableData.None)
        {
            keys.Add(cell);
        }
    }

    private static long KeyOf(in Step step, long value) =>
        step.Field.Type.Kind == FieldKind.Entity ? value - 1 : step.Texts is { } texts ? texts[value] : value;
}
