namespace Statecraft.Compiler.Problems;

/// <summary>A stretch of one file, as offsets in UTF-16 units from 0 and as lines and columns from 1.</summary>
/// <param name="Path">The file, relative to the folder of the dataset, with forward slashes.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Line">The line of the first character.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="EndLine">The line of the character after the last one.</param>
/// <param name="EndColumn">The column of the character after the last one.</param>
public readonly record struct Place(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>As a reader wants it: <c>books/poems.yaml(12,5)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");
}
