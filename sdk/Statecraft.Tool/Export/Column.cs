using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Export;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnType
{
    Text,
    Whole,
    Number,
    YesOrNo,
    Day,
    Address,

    /// <summary>Several values, one after another.</summary>
    List,
}

/// <summary>A column of a table.</summary>
/// <param name="Read">
/// The cell of a line: a text, an <see cref="int"/>, a <see cref="decimal"/>, a <see cref="bool"/>, an array of these, or null for none.
/// </param>
internal sealed record Column(string Name, ColumnType Type, string Summary, Func<Line, object?> Read)
{
    /// <summary>No line is without it.</summary>
    public bool IsNeverEmpty { get; init; }

    /// <summary>No two lines have the same.</summary>
    public bool IsUnique { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>The words that it can hold, where these are few and known.</summary>
    public IReadOnlyList<ContentMember> Words { get; init; } = [];

    /// <summary>The table of entities to whose <c>id</c> it refers.</summary>
    public string? RefersTo { get; init; }
}
