using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Statecraft.Tool.Check.Frames;

/// <summary>What a reader takes for one letter of a line, and where a terminal draws it.</summary>
/// <param name="Shown">What is drawn.</param>
/// <param name="Start">The offset of its first UTF-16 unit in the line.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Width">How many columns it takes.</param>
internal sealed record Cell(string Shown, int Start, int Column, int Width)
{
    private const int TabWidth = 4;

    private const int EmojiVariant = 0xFE0F;

    /// <summary>The column after it.</summary>
    public int End => Column + Width;

    public static IReadOnlyList<Cell> Of(string line)
    {
        var cells = new List<Cell>();
        var column = 0;
        var letters = StringInfo.GetTextElementEnumerator(line);
        while (letters.MoveNext())
        {
            var cell = Draw(letters.GetTextElement(), letters.ElementIndex, column);
            cells.Add(cell);
            column = cell.End;
        }

        return cells;
    }

    private static Cell Draw(string letter, int start, int column)
    {
        if (letter == "\t") return Blank(start, column, TabWidth - (column % TabWidth));

        // What moves the cursor or turns the direction of writing would draw a line that is not the one in the file.
        var shown = string.Concat(letter.EnumerateRunes().Select(rune => IsHarmful(rune) ? Rune.ReplacementChar : rune));
        return new Cell(shown, start, column, WidthOf(shown));
    }

    private static Cell Blank(int start, int column, int width) => new(new string(' ', width), start, column, width);

    /// <summary>A letter is as wide as the widest of what it is made of; an emoji, and a flag of two signs, is two columns wide.</summary>
    private static int WidthOf(string letter)
    {
        Rune[] runes = [.. letter.EnumerateRunes()];
        if (runes.Length > 1 && runes.Any(rune => rune.Value is EmojiVariant or >= 0x1F1E6 and <= 0x1F1FF)) return 2;
        return runes.Max(rune => new Segment(rune.ToString()).CellCount());
    }

    private static bool IsHarmful(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
