namespace Statecraft.Tool.Phrases;

/// <summary>Who says it, in words. Where it was read is a work, which is named apart.</summary>
internal static class CitationPhrase
{
    /// <param name="citation">The citation.</param>
    /// <param name="work">Names the work in which it was read, such as a number in a list of works.</param>
    public static string Of(Citation citation, Func<Source, string> work)
    {
        var read = work(citation.Via ?? citation.Source);
        var said = citation.Said is { } date ? $" ({DatePhrase.Of(date)})" : "";
        var origin = citation.Via is null ? null : citation.Source.Title;
        var phrase = (citation.By?.Name, origin) switch
        {
            ({ } person, { } source) => $"{person}{said}, in {source}, as reported in {read}",
            ({ } person, null) => $"{person}{said}, as reported in {read}",
            (null, { } source) => $"according to {source}, as reported in {read}",
            _ => $"{read}{said}",
        };
        return citation.For.IsEmpty ? phrase : $"{phrase}, on {Words.List(citation.For.Select(Field))}";
    }

    /// <summary>A work for a list of works: publisher, title, date.</summary>
    public static string Work(Source source)
    {
        var parts = new[] { source.Publisher, source.Title, source.Date is { } date ? DatePhrase.Of(date) : null };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Field(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
