namespace Statecraft.Import.Remarks;

/// <summary>The plural of a title: of its noun, which stands before "of" or "for", or last.</summary>
internal static class Plural
{
    private static readonly string[] Heads = [" of ", " for ", " General", "-General", "-elect", "-Elect", "-designate"];

    public static string Of(string title)
    {
        var end = Heads.Select(head => title.IndexOf(head, StringComparison.Ordinal)).Where(index => index > 0).DefaultIfEmpty(title.Length).Min();
        var rest = title[end..].Replace("Head of", "Heads of", StringComparison.Ordinal);
        return Noun(title[..end]) + rest;
    }

    public static string Lower(string title) => Of(title).ToLowerInvariant();

    private static string Noun(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^3] + "men",
        _ when noun.EndsWith('y') && !noun.EndsWith("oy", StringComparison.Ordinal) => noun[..^1] + "ies",
        _ => noun + "s",
    };
}
