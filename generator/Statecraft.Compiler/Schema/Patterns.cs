using System.Text.RegularExpressions;

namespace Statecraft.Compiler.Schema;

/// <summary>Patterns come from strangers: each match has a limit, and one that reaches it is reported and not tried again.</summary>
internal static class Patterns
{
    /// <summary>The most characters of one; what groups of groups of groups take to be read is more than they look.</summary>
    public const int Longest = 1_000;

    public static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    /// <summary>A pattern that must match the whole of a value.</summary>
    public static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Limit);
}
