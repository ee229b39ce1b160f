namespace Statecraft.Tool.Format;

/// <summary>The first line in which two texts differ.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Before">How it is; null where the text has ended.</param>
/// <param name="After">How it would be.</param>
internal sealed record FirstDifference(int Line, string? Before, string? After)
{
    public static FirstDifference Of(string before, string after)
    {
        var (old, formed) = (before.Split('\n'), after.Split('\n'));
        var at = old.Zip(formed).TakeWhile(pair => pair.First == pair.Second).Count();
        return new FirstDifference(at + 1, old.ElementAtOrDefault(at), formed.ElementAtOrDefault(at));
    }

    /// <summary>Two lines as a comparison shows them. What cannot be seen is named.</summary>
    public override string ToString() => $"  - {Shown(Before)}\n  + {Shown(After)}\n";

    private static string Shown(string? line) => line is null ? "(end)" : line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
