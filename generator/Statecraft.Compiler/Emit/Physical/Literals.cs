using System.Text;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Emit.Physical;

/// <summary>The literals of one purpose, filled line by line; a new one starts when the next line would not fit.</summary>
internal sealed class Literals
{
    private readonly List<StringBuilder> blocks = [];
    private int bytes;

    public IEnumerable<string> Blocks => blocks.Select(b => b.ToString());

    /// <summary>Adds a line and says where it starts: the number of its literal and the byte in it, as one number.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="length">Its length in UTF-8.</param>
    public int Add(string line, int length)
    {
        if (blocks.Count == 0 || bytes + length > Layout.BlockSize)
        {
            blocks.Add(new StringBuilder());
            bytes = 0;
        }

        var block = blocks[blocks.Count - 1];
        if (bytes > 0) block.Append('\n');
        var at = ((blocks.Count - 1) << Layout.BlockBits) + (block.Length == 0 ? 0 : bytes);
        block.Append(line);
        bytes += length + 1;
        return at;
    }

    /// <summary>Lines of one length, a fixed number of them to a literal.</summary>
    public static IEnumerable<string> OfLines(IEnumerable<string> lines, int blockBits)
    {
        var block = new StringBuilder();
        var count = 0;
        foreach (var line in lines)
        {
            if (count > 0 && count % (1 << blockBits) == 0)
            {
                yield return block.ToString();
                block.Clear();
            }
            else if (count > 0)
            {
                block.Append('\n');
            }

            block.Append(line);
            count++;
        }

        if (count > 0) yield return block.ToString();
    }
}
