using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// When a record existed, as far as it says: some spells, or a beginning and an end. Time is a part of referential integrity: a record may only
/// refer to what existed then.
/// </summary>
internal sealed class Lifespan
{
    private readonly List<Edtf> spells = [];

    // The days of each spell; for a beginning and an end, of the one between them.
    private readonly List<(int First, int Last)> days = [];
    private Edtf begin;
    private Edtf end;

    public void AddSpell(Edtf spell)
    {
        spells.Add(spell);
        days.Add(IsQualified(spell) ? (int.MinValue, int.MaxValue) : (spell.EarliestDay, spell.LatestDay));
    }

    public void SetBegin(Edtf date) => SetEnds(date, end);

    public void SetEnd(Edtf date) => SetEnds(begin, date);

    /// <summary>
    /// Whether a date lies outside for certain. It does not where either is uncertain or approximate, nor where the record states no bound on
    /// that side.
    /// </summary>
    public bool CertainlyExcludes(Edtf when)
    {
        if (when.StartBits == 0 || IsQualified(when)) return false;
        var (earliest, latest) = (when.EarliestDay, when.LatestDay);
        foreach (var (first, last) in days)
            if (first <= latest && last >= earliest) return false;
        return true;
    }

    /// <summary>What it says to a reader.</summary>
    public override string ToString() => spells.Count > 0 ? string.Join(", ", spells) : $"{begin}/{end}";

    private void SetEnds(Edtf first, Edtf last)
    {
        (begin, end) = (first, last);
        days.Clear();
        days.Add((IsStated(first) ? first.EarliestDay : int.MinValue, IsStated(last) ? last.LatestDay : int.MaxValue));
    }

    private static bool IsStated(Edtf date) => date.StartBits != 0 && !IsQualified(date);

    private static bool IsQualified(Edtf date) => date.IsUncertain || date.IsApproximate;
}
