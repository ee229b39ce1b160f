using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>
/// Writes records as a flat run of numbers, with the places of the values beside it.
/// <para>A record is the number of its entity and a place, and its fields in the order of the schema. A field is its value; a list is its
/// length and its items. What begins with another cell than 0 has a place too, what is not there has none. A value is one cell, by its type:</para>
/// <list type="bullet">
/// <item>text, reference: the number of the text, 0 for none;</item>
/// <item>enum, bool, date: the number plus one, 0 for none;</item>
/// <item>int: two cells, 1 and the number or 0 and 0;</item>
/// <item>edtf: two cells, 0 and 0 for none;</item>
/// <item>nested: 1 and its fields, or 0.</item>
/// </list>
/// </summary>
/// <param name="length">The length of the file, by which it is guessed how much there will be to write.</param>
internal sealed class RowWriter(int length)
{
    private const int CharactersPerCell = 6;
    private const int CharactersPerPlace = 12;
    private const int LongestGuess = 1 << 20;

    private readonly List<int> cells = new(Math.Min(length, LongestGuess) / CharactersPerCell);
    private readonly List<TextRange> places = new(Math.Min(length, LongestGuess) / CharactersPerPlace);
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private TextRange? next;

    /// <summary>Begins a record.</summary>
    public void Record(int entity, TextRange place)
    {
        cells.Add(entity);
        places.Add(place);
    }

    /// <summary>The place of the value that comes next, if it turns out to be there.</summary>
    public void Place(TextRange range) => next = range;

    public void Cell(int value)
    {
        if (value != 0 && next is { } place) places.Add(place);
        next = null;
        cells.Add(value);
    }

    public void Text(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            texts.Add(text);
            numbers.Add(text, number = texts.Count);
        }

        Cell(number);
    }

    public FileRows Rows(string path, Seq<string> maybeIds) => new(path, cells.ToSeq(), texts.ToSeq(), maybeIds);

    public Seq<TextRange> Places() => places.ToSeq();
}
