using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>A long run of numbers, sixteen to a line.</summary>
internal sealed class NumbersLayout
{
    private readonly IReadOnlyList<int> numbers;

    public NumbersLayout(IReadOnlyList<int> numbers)
    {
        this.numbers = numbers;
        Width = Math.Max(1, Digits.WidthOf(numbers.Count == 0 ? 0 : numbers.Max()));
        BlockBits = Digits.LinesPerBlockBits((Width << Layout.NumbersPerLineBits) + 1) + Layout.NumbersPerLineBits;
    }

    public int Width { get; }

    /// <summary>How many numbers a literal holds, as a power of two.</summary>
    public int BlockBits { get; }

    public IEnumerable<string> Blocks => Literals.OfLines(Lines(), BlockBits - Layout.NumbersPerLineBits);

    private IEnumerable<string> Lines()
    {
        const int PerLine = 1 << Layout.NumbersPerLineBits;
        for (var start = 0; start < numbers.Count; start += PerLine)
        {
            var line = new StringBuilder(PerLine * Width);
            for (var i = start; i < Math.Min(start + PerLine, numbers.Count); i++) Digits.Append(line, numbers[i], Width);
            yield return line.ToString();
        }
    }
}
