namespace Statecraft.Fuzzing.Mutations;

/// <summary>Lines that come twice, elsewhere, deeper or not at all.</summary>
internal static class LineMutations
{
    public static readonly IReadOnlyList<Mutation> All = [Duplicate, Move, Delete, Indent, Indent, Join, Comment];

    private static string Duplicate(string text, Rng rng, IReadOnlyList<string> others)
    {
        var lines = new Lines(text, rng);
        if (!rng.OneIn(2)) return lines.InsertAnywhere(lines.Chosen).ToString();
        lines.All.InsertRange(lines.First, lines.Chosen);
        return lines.ToString();
    }

    private static string Move(string text, Rng rng, IReadOnlyList<string> others)
    {
        var lines = new Lines(text, rng);
        var chosen = lines.Chosen;
        return lines.Delete().InsertAnywhere(chosen).ToString();
    }

    private static string Delete(string text, Rng rng, IReadOnlyList<string> others) => new Lines(text, rng).Delete().ToString();

    private static string Indent(string text, Rng rng, IReadOnlyList<string> others)
    {
        var lines = new Lines(text, rng);
        var (spaces, margin) = (1 + rng.Few(4), rng.Of([" ", "  ", "    ", "\t", "- "]));
        var isOut = rng.OneIn(2);
        for (var i = lines.First; i < lines.First + lines.Count; i++)
            lines.All[i] = isOut ? lines.All[i][Math.Min(spaces, lines.All[i].Length - lines.All[i].TrimStart(' ').Length)..] : margin + lines.All[i];
        return lines.ToString();
    }

    private static string Join(string text, Rng rng, IReadOnlyList<string> others)
    {
        var end = text.IndexOf('\n', rng.Below(text.Length + 1));
        return end < 0 ? text : text.Remove(end, 1);
    }

    private static string Comment(string text, Rng rng, IReadOnlyList<string> others)
    {
        var lines = new Lines(text, rng);
        for (var i = lines.First; i < lines.First + lines.Count; i++) lines.All[i] = rng.OneIn(2) ? "#" + lines.All[i] : lines.All[i] + " # x: [";
        return lines.ToString();
    }
}
