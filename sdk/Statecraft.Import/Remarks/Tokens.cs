using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>A text as words and marks. The point of an abbreviation stays on its word; what stands in brackets is left out.</summary>
internal static partial class Tokens
{
    public static ImmutableArray<string> Of(string text)
    {
        var chunks = Slash().Replace(Brackets().Replace(text, " "), " / ").Replace(" –", "-", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < chunks.Length; index++)
        {
            Add(words, chunks[index].Trim('"', '“', '”'), index + 1 < chunks.Length ? chunks[index + 1] : "");
        }

        return words.ToImmutable();
    }

    public static string Join(ReadOnlySpan<string> words)
    {
        var text = new System.Text.StringBuilder();
        foreach (var word in words)
        {
            text.Append(text.Length > 0 && !IsMark(word) ? " " : "").Append(word);
        }

        return text.ToString();
    }

    public static bool IsMark(string word) => word is "." or "," or ";" or ":";

    private static void Add(ImmutableArray<string>.Builder words, string chunk, string next)
    {
        var word = chunk.TrimEnd(',', ';', ':', '”', '"');
        var pointed = word.EndsWith('.');
        var abbreviation = pointed && Abbreviation().IsMatch(word) && !(word is "I." or "V." or "X." && (next.Length == 0 || Vocabulary.IsVerb(next) || next is "Also"));
        word = pointed && !abbreviation ? word[..^1] : word;
        if (word.Length > 0)
        {
            words.Add(word);
        }

        if (pointed && (!abbreviation || Vocabulary.IsVerb(next)))
        {
            words.Add(".");
        }

        words.AddRange(chunk.Skip(chunk.TrimEnd(',', ';', ':', '”', '"').Length).Where(mark => mark is ',' or ';' or ':').Select(mark => mark.ToString()));
    }

    [GeneratedRegex(@"(?<=\p{Ll})/(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:(?:\p{Lu}\.)+|\p{Lu}\.-\p{Lu}\.|(?:Gen|Lt|Col|Adm|Maj|St|Dr|Mr|Mrs|Ms|Jr|Sr|Md|Fla|Calif|Mass|Tex|Sept|Oct|Nov|Dec|Jan|Feb|Aug)\.)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Abbreviation();
}
