using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// What can be saved of a file that cannot be read: the ids it seems to define, so that one missing quote does not make every reference to its
/// records a mistake. Rather too many than too few.
/// </summary>
internal static class YamlSalvage
{
    private const string Key = "id:";

    /// <summary>Nobody writes longer ones, and a file without line breaks should not come back whole.</summary>
    private const int LongestId = 256;

    public static Seq<string> Ids(string text)
    {
        var ids = new List<string>();
        for (var i = text.IndexOf(Key, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Key, i + Key.Length, StringComparison.Ordinal))
        {
            if (i > YamlReader.LongestFile) break;
            if (BeginsKey(text, i) && Value(text, i + Key.Length) is { } id) ids.Add(id);
        }

        return ids.ToSeq();
    }

    private static bool BeginsKey(string text, int at) => at == 0 || text[at - 1] is ' ' or '\t' or '\r' or '\n' or '{' or ',' or '\uFEFF';

    private static string? Value(string text, int at)
    {
        if (at == text.Length || text[at] is not (' ' or '\t')) return null;
        while (at < text.Length && text[at] is ' ' or '\t' or '"' or '\'') at++;
        var end = at;
        while (end < text.Length && IsPartOfId(text[end])) end++;
        return end > at && end - at <= LongestId ? text.Substring(at, end - at) : null;
    }

    private static bool IsPartOfId(char c) => c is '-' or '_' or '.' || char.IsLetterOrDigit(c);
}
