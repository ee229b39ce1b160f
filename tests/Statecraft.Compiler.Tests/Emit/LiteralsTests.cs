using Statecraft.Compiler.Emit.Physical;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Tests.Emit;

public class LiteralsTests
{
    [Fact]
    public void Lines_that_fill_a_literal_to_the_last_byte_stay_in_it_and_the_next_one_starts_another()
    {
        var literals = new Literals();
        Assert.Equal(0, Add(literals, 'a', Layout.BlockSize - 11));
        Assert.Equal(Layout.BlockSize - 10, Add(literals, 'b', 10));
        Assert.Equal(Layout.BlockSize, Add(literals, 'c', 3));
        var blocks = literals.Blocks.ToList();
        Assert.Equal([Layout.BlockSize, 3], blocks.Select(b => b.Length));
        Assert.Equal("\nbbbbbbbbbb", blocks[0][^11..]);
    }

    /// <summary>For each length of a literal a program loads a type; all but the last have one length.</summary>
    [Fact]
    public void A_literal_that_the_next_line_does_not_fit_is_filled_up()
    {
        var literals = new Literals();
        Add(literals, 'a', 100);
        Assert.Equal(Layout.BlockSize, Add(literals, 'b', Layout.BlockSize - 50));
        Assert.Equal(new string('a', 100).PadRight(Layout.BlockSize, '\n'), literals.Blocks.First());
    }

    [Fact]
    public void A_line_that_is_longer_than_any_literal_gets_one_of_its_own()
    {
        var literals = new Literals();
        Assert.Equal(0, Add(literals, 'a', Layout.BlockSize + 7));
        Assert.Equal(Layout.BlockSize, Add(literals, 'b', 5));
        Assert.Equal([Layout.BlockSize + 7, 5], literals.Blocks.Select(b => b.Length));
    }

    private static int Add(Literals literals, char c, int length)
    {
        var (text, at) = literals.Add(length);
        text.Append(c, length);
        return at;
    }
}
