using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Time as a part of referential integrity: a record may only refer to what existed then.</summary>
internal static class Lifespans
{
    /// <summary>
    /// Whether a date lies outside the lifespan of a record for certain. It does not where either is uncertain or approximate, nor where the
    /// record states no bound on that side.
    /// </summary>
    public static bool CertainlyOutside(Edtf when, RecordEntry record)
    {
        if (when.StartBits == 0 || IsQualified(when)) return false;
        if (IsStated(record.Begin) && when.LatestDay < record.Begin.EarliestDay) return true;
        if (IsStated(record.End) && when.EarliestDay > record.End.LatestDay) return true;
        if (record.Lifespan.Count == 0) return false;
        foreach (var spell in record.Lifespan)
            if (IsQualified(spell) || when.MayOverlap(spell.EarliestDay, spell.LatestDay)) return false;
        return true;
    }

    private static bool IsStated(Edtf end) => end.StartBits != 0 && !IsQualified(end);

    private static bool IsQualified(Edtf date) => date.IsUncertain || date.IsApproximate;
}
