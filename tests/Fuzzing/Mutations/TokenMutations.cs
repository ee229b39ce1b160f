namespace Statecraft.Fuzzing.Mutations;

/// <summary>Tokens that mean something in YAML, or that some reader chokes on, where they do not belong.</summary>
internal static class TokenMutations
{
    private static readonly string[] Tokens =
    [
        ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ",", ", ", "[]", "{}", "[[", "}}", "#", " # ", "&a ", "&", "*a", "*a : ", "!", "!!", "!!str ", "!t ",
        "!<x> ", "<<", "<<: *a\n", "<<: { a: b }\n", "|", "|\n", "|2\n", "|-\n  ", "|+\n", ">", ">\n", ">-\n ", "|9\n", "|0\n", "'", "''", "\"", "\"\"", "\\",
        "\\x00", "\\x7F", "\\u0000", "\\uD800", "\\uDC00", "\\uD83D\\uDE00", "\\uDE00\\uD83D", "\\U0010FFFF", "\\U00110000", "\\UFFFFFFFF", "\\UD8000000", "\\q",
        "\\\n", "\\N", "\\_", "\\L", "\\P", "\\/", "\\ ", "\\t", "\\r", "\\n", "\\e", "%YAML 1.2\n", "%TAG ! x:\n", "%", "---", "---\n", "...", "...\n", "\n---\n",
        "\n...\n", "--- a\n", "--- |\n", "@", "`", "~", "null", "true", "false", "yes", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\n\t", "\n  \t", " \t", "\0",
        "\u0007", "\u007F", "\u0085", "\u009F", "\u00A0", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "😀", "e\u0301", "\u202E", "\u200B",
        "a", "0", "id: x", "id: x\n", "  - id: x\n", "former-ids: [x]\n", "{ id: x }", "\n  ", "\n    ", "\n      - ",
    ];

    public static readonly IReadOnlyList<Mutation> All = [Insert, Insert, InsertSeveral, InsertBeforeValue, InsertAtLineStart, LineEnds, OneLineEnd, Mark];

    private static string Insert(string text, Rng rng, IReadOnlyList<string> others) => text.Insert(rng.Below(text.Length + 1), rng.Of(Tokens));

    private static string InsertSeveral(string text, Rng rng, IReadOnlyList<string> others)
    {
        var tokens = string.Concat(Enumerable.Range(0, 2 + rng.Few(8)).Select(_ => rng.Of(Tokens)));
        return text.Insert(rng.Below(text.Length + 1), tokens);
    }

    private static string InsertBeforeValue(string text, Rng rng, IReadOnlyList<string> others)
    {
        var colon = text.IndexOf(": ", rng.Below(text.Length + 1), StringComparison.Ordinal);
        return colon < 0 ? text : text.Insert(colon + 2, rng.Of(Tokens));
    }

    private static string InsertAtLineStart(string text, Rng rng, IReadOnlyList<string> others)
    {
        var end = text.IndexOf('\n', rng.Below(text.Length + 1));
        return text.Insert(end + 1, rng.Of(Tokens));
    }

    private static string LineEnds(string text, Rng rng, IReadOnlyList<string> others) => text.ReplaceLineEndings(LineEnd(rng));

    private static string OneLineEnd(string text, Rng rng, IReadOnlyList<string> others)
    {
        var end = text.IndexOf('\n', rng.Below(text.Length + 1));
        return end < 0 ? text : $"{text.AsSpan(0, end)}{LineEnd(rng)}{text.AsSpan(end + 1)}";
    }

    private static string LineEnd(Rng rng) => rng.Of(["\r\n", "\r\n", "\r", "\n", "\u0085", "\u2028", "\n\r", "\n\n", " \n", "\t\n"]);

    private static string Mark(string text, Rng rng, IReadOnlyList<string> others) => rng.OneIn(2) ? "\uFEFF" + text : "\uFEFF\uFEFF" + text;
}
