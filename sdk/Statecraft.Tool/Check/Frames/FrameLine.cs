namespace Statecraft.Tool.Check.Frames;

/// <summary>A line of a file as a terminal draws it, and the columns of a stretch of it.</summary>
/// <param name="Shown">What is drawn; a line that is too wide is cut around the stretch, and an ellipsis stands for what is cut off.</param>
/// <param name="Column">The first column of the stretch, from 0.</param>
/// <param name="Width">The number of columns of the stretch, at least one.</param>
internal sealed record FrameLine(string Shown, int Column, int Width)
{
    private const string Ellipsis = "…";

    /// <param name="line">The line as it is in the file.</param>
    /// <param name="start">The offset at which the stretch begins.</param>
    /// <param name="end">The offset after its last character.</param>
    /// <param name="width">The columns that there are.</param>
    public static FrameLine Of(string line, int start, int end, int width)
    {
        var cells = Cell.Of(line);
        var total = cells.Count == 0 ? 0 : cells[^1].End;
        var first = cells.FirstOrDefault(cell => cell.Start + 1 > start)?.Column ?? total;
        var last = cells.LastOrDefault(cell => cell.Start < end)?.End ?? first;
        if (line.Length > start && cells.LastOrDefault(cell => cell.Start <= start) is { } under) first = under.Column;
        last = Math.Max(last, first);
        return total <= width
            ? new FrameLine(string.Concat(cells.Select(cell => cell.Shown)), first, Math.Max(1, last - first))
            : Cut(cells, first, last, width);
    }

    /// <summary>As much of the line before the stretch as after it, where both are there.</summary>
    private static FrameLine Cut(IReadOnlyList<Cell> cells, int first, int last, int width)
    {
        var total = cells[^1].End;
        var around = Math.Max(2, (width - (last - first)) / 2);
        var from = Math.Clamp(first - around, 0, total - width);
        var to = from + width;
        Cell[] kept = [.. cells.Where(cell => cell.Column >= (from > 0 ? from + 1 : 0) && cell.End <= (to < total ? to - 1 : total))];
        var (before, after) = (from > 0 ? Ellipsis : "", to < total ? Ellipsis : "");
        var shift = kept[0].Column - before.Length;
        var visible = Math.Min(last, kept[^1].End);
        return new FrameLine(before + string.Concat(kept.Select(cell => cell.Shown)) + after, first - shift, Math.Max(1, visible - first));
    }
}
