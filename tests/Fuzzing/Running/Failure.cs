using System.Text.RegularExpressions;

namespace Statecraft.Fuzzing.Running;

/// <summary>A case that went wrong.</summary>
/// <param name="Number">The number of the case in its run.</param>
/// <param name="What">What went wrong.</param>
/// <param name="Case">The case.</param>
internal sealed partial record Failure(long Number, string What, FuzzCase Case)
{
    private const int LongestKey = 160;

    /// <summary>What it has in common with others that have the same cause: its words without names, numbers and places.</summary>
    public string Key => KeyOf(What);

    public static string KeyOf(string what)
    {
        var words = Changing().Replace(what.Split('\n')[0], "_");
        return words[..Math.Min(words.Length, LongestKey)];
    }

    [GeneratedRegex(@"'[^']*'|""[^""]*""|[^\s]+\(\d+,\d+\)|[A-Za-z]+\.g\.cs|-?\d+([.,]\d+)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Changing();
}
