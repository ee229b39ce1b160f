using System.Text.Json.Nodes;

namespace Statecraft.Tool.Editors;

/// <summary>A word of the schema language.</summary>
/// <param name="Value">The schema of what stands after it.</param>
/// <param name="Summary">What it does, as the page of the language says it.</param>
internal sealed record SchemaWord(string Name, Func<JsonObject> Value, string Summary, bool IsNeeded = false)
{
    public static JsonObject Mapping(IReadOnlyList<SchemaWord> words) =>
        Json.Mapping(words.Select(word => (word.Name, word.Value().Described(word.Summary))), words.Where(word => word.IsNeeded).Select(word => word.Name));
}
