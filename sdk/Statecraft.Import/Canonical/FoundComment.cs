namespace Statecraft.Import.Canonical;

/// <summary>A comment where it stands in a file.</summary>
/// <param name="Text">From its <c>#</c> to the end of its line.</param>
/// <param name="Position">The offset of the <c>#</c>.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="IsBehind">Something stands before it on its line.</param>
/// <param name="Follows">The last mark of YAML before it, such as a dash or a bracket; <see cref="Token"/> where that is a key or a value.</param>
internal sealed record FoundComment(string Text, int Position, int Column, bool IsBehind, char Follows)
{
    public const char Token = 'a';

    /// <summary>What it is about has been opened, and not come yet.</summary>
    public bool IsBeforeItem => Follows is '-' or '?' or '[' or '{' or '\0';

    /// <summary>It stands at the end of a line of what it is about.</summary>
    public bool IsOnItsLine => IsBehind && Follows is Token or ':' or ',' or ']' or '}';
}
