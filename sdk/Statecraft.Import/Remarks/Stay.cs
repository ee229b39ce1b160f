namespace Statecraft.Import.Remarks;

/// <summary>What a text says of the whole stay.</summary>
/// <param name="Dates">The whole stay as EDTF where it is longer than the official part.</param>
/// <param name="Contradicts">Whether the days that the text names do not hold the official part.</param>
internal sealed record Stay(string? Dates, bool Contradicts)
{
    public static Stay None { get; } = new(null, Contradicts: false);
}
