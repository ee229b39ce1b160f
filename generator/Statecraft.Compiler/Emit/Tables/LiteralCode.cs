namespace Statecraft.Compiler.Emit.Tables;

/// <summary>
/// Writes the literals of one purpose as a function from their number. Where there are several, each is a property of its own: the C# compiler
/// takes a hundred bytes of memory for each byte of a literal, until it is done with the member that holds it.
/// </summary>
internal static class LiteralCode
{
    public static void Write(CodeWriter writer, string name, IEnumerable<string> blocks)
    {
        string[] literals = [.. blocks];
        writer.Line($"private static ReadOnlySpan<byte> {name}(int block) => block switch");
        writer.Open();
        if (literals.Length == 1) WriteLiteral(writer, "0 => ", literals[0], ",");
        else
            for (var i = 0; i < literals.Length; i++) writer.Line(FormattableString.Invariant($"{i} => {name}{i},"));
        writer.Line("_ => default,");
        writer.Close("};");
        for (var i = 0; i < literals.Length && literals.Length > 1; i++)
        {
            writer.Line();
            WriteLiteral(writer, FormattableString.Invariant($"private static ReadOnlySpan<byte> {name}{i} => "), literals[i], ";");
        }
    }

    private static void WriteLiteral(CodeWriter writer, string before, string literal, string after)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(literal) + 1));
        writer.Line(before + quotes);
        writer.Raw(literal);
        writer.Raw($"\n{quotes}u8{after}\n");
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
