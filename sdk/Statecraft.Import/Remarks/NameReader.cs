using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>The name of a person: words with a capital and the particles between them, as they are written.</summary>
internal static class NameReader
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(["Jr.", "Jr", "Sr.", "III", "II", "K.C.B."], StringComparer.Ordinal);

    public static Parsed<string>? Read(Cursor words)
    {
        var end = words;
        while (Continues(end))
        {
            end = end.Skip(1);
        }

        if (end == words || !HasCapital(words, end))
        {
            return null;
        }

        end = end.Word == "," && Suffixes.Contains(end[1]) ? end.Skip(2) : end;
        return new(words.To(end), end);
    }

    private static bool Continues(Cursor at) =>
        !Tokens.IsMark(at.Word) && !Vocabulary.IsDate(at) && !IsDoing(at)
        && (Vocabulary.IsCapital(at.Word) || Vocabulary.IsJoined(at.Word) || (Vocabulary.IsParticle(at.Word) && Leads(at.Skip(1))));

    private static bool IsDoing(Cursor at) => Vocabulary.IsVerb(at.Word) && (at[-1] == "." || !Vocabulary.IsCapital(at.Word) || at[1] is "with" or "the" or "a" or "an");

    private static bool Leads(Cursor at) =>
        Vocabulary.IsCapital(at.Word) || Vocabulary.IsJoined(at.Word) || (Vocabulary.IsParticle(at.Word) && Leads(at.Skip(1)));

    private static bool HasCapital(Cursor from, Cursor to) => from.To(to).Any(char.IsUpper);
}
