namespace Statecraft.Tool.Diff.Writing;

/// <summary>A piece of a line: our own words, or what comes from the data.</summary>
internal sealed record Piece(string Text, bool IsData);

/// <summary>What a line is about.</summary>
/// <param name="Letter">As a letter, for text.</param>
/// <param name="Word">As a word, for markdown, which takes such letters for its own.</param>
internal sealed record Mark(char Letter, string Word)
{
    public static readonly Mark Added = new('+', "added");

    public static readonly Mark Removed = new('-', "removed");

    public static readonly Mark Changed = new('~', "changed");

    public static readonly Mark Renamed = new('>', "renamed");

    public static readonly Mark Merged = new('&', "merged");

    public static readonly Mark Dangling = new('!', "dangling:");

    public static readonly Mark Lost = new('?', "lost:");
}

/// <summary>A line of a difference, before it is known how it is written.</summary>
/// <param name="Depth">How far it stands in: 0 for a record, 1 for what belongs to it.</param>
internal sealed record DiffLine(int Depth, Mark Mark, IReadOnlyList<Piece> Pieces)
{
    /// <param name="text">Every second piece, beginning with the first, comes from the data.</param>
    public static DiffLine Of(int depth, Mark mark, params string[] text) =>
        new(depth, mark, [.. text.Select((piece, i) => new Piece(piece, i % 2 == 0)).Where(piece => piece.Text.Length > 0)]);
}
