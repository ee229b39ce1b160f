using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>
/// Writes records as a flat run of numbers, with the places of the values beside it.
/// <para>A record is the number of its entity and its fields in the order of the schema. A field is one place, and then its value; a list is
/// its length and its items, each with a place of its own. A value is one cell, by its type:</para>
/// <list type="bullet">
/// <item>text, reference: the number of the text, 0 for none;</item>
/// <item>enum, bool, date: the number plus one, 0 for none;</item>
/// <item>int: two cells, 1 and the number or 0 and 0;</item>
/// <item>edtf: two cells, 0 and 0 for none;</item>
/// <item>nested: 1 and its fields, or 0.</item>
/// </list>
/// </summary>
internal sealed class RowWriter
{
    private readonly List<int> cells = [];
    private readonly List<int> ranges = [];
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Place(TextRange range)
    {
        ranges.Add(range.Start);
        ranges.Add(range.End);
    }

    public void Cell(int value) => cells.Add(value);

    public void Text(string? text)
    {
        if (text is null)
        {
            cells.Add(0);
            return;
        }

        if (!numbers.TryGetValue(text, out var number))
        {
            texts.Add(text);
            numbers.Add(text, number = texts.Count);
        }

        cells.Add(number);
    }

    public FileRows Rows(string path, Seq<string> maybeIds) => new(path, cells.ToSeq(), texts.ToSeq(), maybeIds);

    public Seq<int> Ranges() => ranges.ToSeq();
}
