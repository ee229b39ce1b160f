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
        var (longest, run) = (0, 0);
        foreach (var c in block)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
