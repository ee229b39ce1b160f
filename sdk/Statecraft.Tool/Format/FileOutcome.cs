namespace Statecraft.Tool.Format;

/// <summary>What came of a file.</summary>
/// <param name="Path">Its path within the dataset.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">Its text in the one form; null where it has problems.</param>
/// <param name="Problems">Why it is left alone, each beginning with its place.</param>
internal sealed record FileOutcome(string Path, string Before, string? After, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it has another form now.</summary>
    public bool IsChanged => After is not null && After != Before;
}
