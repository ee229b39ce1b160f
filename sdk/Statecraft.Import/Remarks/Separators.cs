namespace Statecraft.Import.Remarks;

/// <summary>What stands between two members of a list.</summary>
internal static class Separators
{
    /// <summary>A comma, "and", or both.</summary>
    public static Cursor? Plain(Cursor words)
    {
        var next = words.Word == "," ? words.Skip(1) : words;
        next = next.Is("and") ? next.Skip(1) : next;
        return next == words ? null : next;
    }

    /// <summary>Also "; and with", "as well as" and others that lead to the next one met.</summary>
    public static Cursor? Any(Cursor words)
    {
        var next = words;
        while (next.Word is "," or ";" or "and" or "&" or "with" or "also" or "including" or "along" or "together" or "plus" or "then" or "later" or "separately")
        {
            next = next.Skip(1);
        }

        next = next.Is("as") && next[1] == "well" && next[2] == "as" ? next.Skip(3) : next;
        next = next.Is("with") ? next.Skip(1) : next;
        return next == words ? null : next;
    }
}
