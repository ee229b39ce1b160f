namespace Statecraft.Tool.Diff.Writing;

/// <summary>Long values as far as a reader needs them.</summary>
internal static class Shortened
{
    private const int Limit = 160;

    /// <summary>How much of what both have in common stands before the place where they begin to differ.</summary>
    private const int Before = 40;

    /// <summary>The beginning of a text.</summary>
    public static string Of(string text) => text.Length <= Limit ? text : Cut(text, 0, Limit - 1) + "…";

    /// <summary>What a change looks like from where the two begin to differ.</summary>
    public static (string? Old, string? New) Of(string? old, string? @new)
    {
        if (old is null) return (null, @new is null ? null : Of(@new));
        if (@new is null || (old.Length <= Limit && @new.Length <= Limit)) return (Of(old), @new is null ? null : Of(@new));
        var from = Math.Max(0, old.AsSpan().CommonPrefixLength(@new) - Before);
        return (From(old, from), From(@new, from));
    }

    private static string From(string text, int start) => Of(start == 0 ? text : "…" + Cut(text, start, text.Length));

    /// <summary>A part of a text that does not begin or end within a letter of two characters.</summary>
    private static string Cut(string text, int start, int end)
    {
        if (start < text.Length && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return text[start..Math.Max(start, end)];
    }
}
