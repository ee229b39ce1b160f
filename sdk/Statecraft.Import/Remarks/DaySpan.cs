namespace Statecraft.Import.Remarks;

/// <summary>The days from a first to a last one.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>How many days may lie between two parts of one stay.</summary>
    private const int Gap = 3;

    /// <summary>Some days with those that overlap or lie next to them; null where none does.</summary>
    public static DaySpan? Joined(IEnumerable<DaySpan> parts, DateOnly first, DateOnly last)
    {
        DaySpan? joined = null;
        foreach (var part in parts.OrderBy(part => Math.Abs(part.First.DayNumber - first.DayNumber)))
        {
            if (part.First > part.Last || part.First.DayNumber - last.DayNumber > Gap || first.DayNumber - part.Last.DayNumber > Gap) continue;
            (first, last) = (part.First < first ? part.First : first, part.Last > last ? part.Last : last);
            joined = new DaySpan(first, last);
        }

        return joined;
    }
}
