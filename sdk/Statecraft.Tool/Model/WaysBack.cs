using Statecraft.Compiler.Content;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>What programs find from a record because others refer to it.</summary>
internal static class WaysBack
{
    public static string Of(DataModel model, ContentType target)
    {
        var ways = model.Content.Entities.SelectMany(entity => From(model, entity)).Where(way => way.Target == target)
            .OrderBy(way => way.Name, StringComparer.Ordinal).ToList();
        return ways.Count == 0 ? "" : "Not written, for it follows from other records, and programs find it:\n\n"
            + MarkdownText.Table(["way back", "gives"], ways.Select(way => (IEnumerable<string>)[MarkdownCode.Of(way.Name), way.Gives]));
    }

    private static IEnumerable<(ContentType Target, string Name, string Gives)> From(DataModel model, ContentType entity)
    {
        foreach (var part in model.Declaration(entity.Name).Parts)
        {
            var field = entity.Field(part.Name)!;
            foreach (var way in part.Words.Of("inverse").Select(written => written.Split(": ")))
            {
                // A way back goes to what the field refers to, or a field of its nested type.
                var reference = way.Length == 1 ? field : field.Type!.Field(way[0])!;
                var path = way.Length == 1 ? field.Name : $"{field.Name}.{way[0]}";
                yield return (reference.Type!, way[^1], $"the {ValueWords.Link(entity.Plural!, entity.Name)} that have it as {MarkdownCode.Of(path)}");
            }
        }
    }
}
