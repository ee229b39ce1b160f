namespace Statecraft.Tool.Phrases;

/// <summary>Who says it, in words. Where it was read is a work, which is named apart.</summary>
internal static class CitationPhrase
{
    /// <param name="citation">The citation.</param>
    /// <param name="work">Names the work in which it was read, such as a number in a list of works.</param>
    /// <param name="fields">What it supports; nothing means all.</param>
    public static string Of(Citation citation, Func<Source, string> work, IReadOnlyCollection<string> fields)
    {
        var read = work(citation.Via ?? citation.Source);
        var said = citation.Said is { } date ? $" ({DatePhrase.Of(date)})" : "";
        var page = Where(citation);
        var origin = citation.Via is null ? null : citation.Source.Title + page;
        var phrase = (citation.By?.Name, origin) switch
        {
            ({ } person, { } source) => $"{person}{said}, in {source}, as reported in {read}",
            ({ } person, null) => $"{person}{said}, as reported in {read}{page}",
            (null, { } source) => $"according to {source}{said}, as reported in {read}",
            _ => $"{read}{page}{said}",
        };
        return fields.Count == 0 ? phrase : $"{phrase}, on {Words.List(fields.Select(Field))}";
    }

    /// <summary>
    /// What each citation of a record supports, as far as it tells them apart: where several name their fields, what all of them name goes without
    /// saying.
    /// </summary>
    public static IReadOnlyList<string> Fields(Citation citation, IReadOnlyList<Citation> all)
    {
        if (all.Count < 2 || all.Any(other => other.For.IsEmpty)) return citation.For;
        var own = citation.For.Where(field => !all.All(other => other.For.Contains(field, StringComparer.Ordinal))).ToList();
        return own.Count == 0 ? citation.For : own;
    }

    /// <summary>A work for a list of works: publisher, title, date.</summary>
    public static string Work(Source source)
    {
        var parts = new[] { source.Publisher, source.Title, source.Date is { } date ? DatePhrase.Of(date) : null };
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A record of a source is named by its id; its page only fills the address.</summary>
    private static string Where(Citation citation) =>
        citation.Record is { } record ? $", record {record}" : citation.Page is { } page ? $", at {page}" : "";

    /// <summary>Two fields are named by adjectives, which say nothing on their own.</summary>
    private static string Field(string name) => name switch
    {
        nameof(Transfer.Absent) => "that there was none",
        nameof(Transfer.Opposed) => "who opposed it",
        _ => Words.OfName(name),
    };
}
