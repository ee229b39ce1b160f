using Statecraft.Core;

namespace Statecraft;

public sealed partial record Official
{
    /// <summary>Whether some day of a time is not certainly before the birth or after the death. Where neither is known, anything may be.</summary>
    internal bool MayBeAlive(Edtf time) =>
        !(Birth is { } birth && IsExact(birth) && birth.EarliestDay > time.LatestDay) && !(Death is { } death && IsExact(death) && death.LatestDay < time.EarliestDay);

    private static bool IsExact(Edtf date) => !date.IsUncertain && !date.IsApproximate;
}
