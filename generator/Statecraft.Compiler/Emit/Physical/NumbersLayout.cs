using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>A long run of numbers, sixteen to a line.</summary>
internal sealed class NumbersLayout
{
    private const int PerLine = 1 << Layout.NumbersPerLineBits;

    private readonly int[] numbers;

    public NumbersLayout(int[] numbers)
    {
        this.numbers = numbers;
        var largest = 0;
        foreach (var number in numbers) largest = Math.Max(largest, number);
        Width = Math.Max(1, Digits.WidthOf(largest));
        BlockBits = Digits.LinesPerBlockBits((PerLine * Width) + 1) + Layout.NumbersPerLineBits;
    }

    public int Width { get; }

    /// <summary>How many numbers a literal holds, as a power of two.</summary>
    public int BlockBits { get; }

    public IEnumerable<string> Blocks =>
        Literals.OfLines((numbers.Length + PerLine - 1) / PerLine, PerLine * Width, BlockBits - Layout.NumbersPerLineBits, Write);

    private int Write(int line, char[] buffer, int at)
    {
        var start = line * PerLine;
        for (var i = start; i < Math.Min(start + PerLine, numbers.Length); i++) at = Digits.Write(buffer, at, numbers[i], Width);
        return at;
    }
}
