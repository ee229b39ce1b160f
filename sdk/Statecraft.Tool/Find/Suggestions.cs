using Statecraft.Compiler.Content;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Find;

/// <summary>The end of a sentence about an id that is not known: which records may have been meant.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <param name="kind">The kind of record that is wanted; null for all.</param>
    public static string Of(SearchIndex index, string text, ContentType? kind)
    {
        var near = index.Find(text, kind).Take(Most).Select(hit => $"'{(kind is null ? hit.Row.Type.Plural + "/" : "")}{hit.Row.Id()}'").ToList();
        return near.Count == 0 ? "." : $"; did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>The same of a record of another dataset, of which no names are known.</summary>
    public static string Of(ForeignKind kind, string text) => kind.Nearest(text) is { } near ? $"; did you mean '{near}'?" : ".";
}
