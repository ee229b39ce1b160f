using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>A long run of numbers of one width.</summary>
/// <param name="blocks">The literals, each with <c>1 &lt;&lt; blockBits</c> numbers.</param>
/// <param name="width">The digits of a number.</param>
/// <param name="blockBits">How many numbers a literal holds, as a power of two.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Numbers(Blocks blocks, int width, int blockBits)
{
    /// <summary>The number at a place.</summary>
    /// <param name="index">The place, counted from 0. It is not checked beyond the end of its literal.</param>
    public int this[int index]
    {
        get
        {
            var at = index & ((1 << blockBits) - 1);
            return (int)Digits.Read(blocks(index >> blockBits), (at * width) + (at >> Layout.NumbersPerLineBits), width);
        }
    }
}
