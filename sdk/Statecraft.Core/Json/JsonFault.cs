using System.Text.Json;
using Statecraft.Core.Text;

namespace Statecraft.Core.Json;

/// <summary>How faults in JSON are said.</summary>
internal static class JsonFault
{
    /// <summary>Words that are longer are no slip of anybody, and a message is no place for them.</summary>
    private const int Longest = 100;

    public static string Quote(string text) => text.Length <= Longest ? $"'{text}'" : $"'{text[..Longest]}…'";

    /// <summary>The end of a sentence: what may have been meant.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        IsLong(word) || Suggestion.For(word, known) is not { } near ? "." : $"; did you mean '{near}'?";

    public static bool IsLong(string word) => word.Length > Longest;

    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
