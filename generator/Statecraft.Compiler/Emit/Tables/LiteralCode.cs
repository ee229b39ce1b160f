namespace Statecraft.Compiler.Emit.Tables;

/// <summary>Writes the literals of one purpose as a function from their number.</summary>
internal static class LiteralCode
{
    public static void Write(CodeWriter writer, string name, IEnumerable<string> blocks)
    {
        writer.Line($"private static ReadOnlySpan<byte> {name}(int block) => block switch");
        writer.Open();
        var number = 0;
        foreach (var block in blocks)
        {
            var quotes = new string('"', Math.Max(3, LongestRun(block) + 1));
            writer.Line(FormattableString.Invariant($"{number++} => {quotes}"));
            writer.Raw(block);
            writer.Raw($"\n{quotes}u8,\n");
        }

        writer.Line("_ => default,");
        writer.Close("};");
    }

    /// <summary>The longest run of quotes; a raw literal ends at one more.</summary>
    private static int LongestRun(string block)
    {
        var longest = 0;
        for (var i = block.IndexOf('"'); i >= 0; i = block.IndexOf('"', i))
        {
            var start = i;
            while (i < block.Length && block[i] == '"') i++;
            longest = Math.Max(longest, i - start);
        }

        return longest;
    }
}
