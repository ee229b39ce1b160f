using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>The literals of one purpose, filled line by line; a new one starts when the next line would not fit.</summary>
internal sealed class Literals
{
    private readonly List<StringBuilder> blocks = [];
    private int bytes;

    public IEnumerable<string> Blocks => blocks.Select(b => b.ToString());

    /// <summary>Starts a line.</summary>
    /// <param name="length">Its length in UTF-8, without its end.</param>
    /// <returns>Where it is to be written, and where it starts: the number of its literal and the byte in it, as one number.</returns>
    public (StringBuilder Text, int At) Add(int length)
    {
        if (blocks.Count == 0 || bytes + length > Layout.BlockSize)
        {
            // For each length of a literal there is a type, and a program loads all of them when it first reads one: they get one length.
            if (blocks.Count > 0) blocks[blocks.Count - 1].Append('\n', Math.Max(0, Layout.BlockSize - (bytes - 1)));
            blocks.Add(new StringBuilder());
            bytes = 0;
        }

        var block = blocks[blocks.Count - 1];
        if (bytes > 0) block.Append('\n');
        var at = ((blocks.Count - 1) << Layout.BlockBits) + bytes;
        bytes += length + 1;
        return (block, at);
    }

    /// <summary>Lines of one length, a fixed number of them to a literal.</summary>
    /// <param name="count">The number of lines.</param>
    /// <param name="length">The most characters of a line.</param>
    /// <param name="blockBits">How many lines a literal holds, as a power of two.</param>
    /// <param name="write">Writes the line of a number into a buffer, from a place on, and says where it ends.</param>
    public static IEnumerable<string> OfLines(int count, int length, int blockBits, Func<int, char[], int, int> write)
    {
        var perBlock = 1 << blockBits;
        var block = new char[Math.Min(count, perBlock) * (length + 1)];
        for (var first = 0; first < count; first += perBlock)
        {
            var end = 0;
            for (var line = first; line < Math.Min(count, first + perBlock); line++)
            {
                if (line > first) block[end++] = '\n';
                end = write(line, block, end);
            }

            yield return new string(block, 0, end);
        }
    }
}
