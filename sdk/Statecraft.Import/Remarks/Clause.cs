namespace Statecraft.Import.Remarks;

/// <summary>Where the parts of a clause end.</summary>
internal static class Clause
{
    public static Cursor End(Cursor words)
    {
        while (!words.Ended && words.Word is not ("." or ";"))
        {
            words = words.Skip(1);
        }

        return words;
    }

    public static Cursor Adverbs(Cursor words)
    {
        while (words.Word.EndsWith("ly", StringComparison.Ordinal) || words.Word is "also" or "again" or "briefly" or "together" or "first" or "afterward")
        {
            words = words.Skip(1);
        }

        return Days.Skip(words);
    }
}
