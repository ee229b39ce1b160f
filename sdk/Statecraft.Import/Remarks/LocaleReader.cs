using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>The places that a stop abroad was at, from the line that lists them. A region in brackets is not one of them.</summary>
internal sealed partial class LocaleReader(PlaceTable table)
{
    public ImmutableArray<PlaceDraft> Read(string locale)
    {
        var names = Brackets().Replace(PlainText.Of(locale), "");
        var parts = table.Has(names) ? [names] : Commas().Split(names).AsEnumerable();
        return [.. parts.Select(static part => part.Trim(' ', '.')).Where(static part => part.Length > 0).Select(table.Spelt).Distinct()];
    }

    [GeneratedRegex(@" *\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    /// <summary>The commas between places; the capital of Mexico has one within.</summary>
    [GeneratedRegex(@" *,(?! D\.? ?F\.?) *", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Commas();
}
