using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The clauses of a remark: what stands between full stops and semicolons. A point after an abbreviation does not end one.</summary>
internal static partial class Clauses
{
    /// <summary>The clauses in their order, in plain text and without the sign at their end.</summary>
    public static ImmutableArray<string> Of(string text) =>
        [.. Ends().Split(PlainText.Of(text)).Select(static clause => clause.Trim(' ', '.', ';')).Where(static clause => clause.Length > 0)];

    [GeneratedRegex(@"(?<=(?<!\b(?:St|Ft|Mt|Dr|Gen|USS|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]))\.[""')]*)\s+(?=[^a-z,])|;\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ends();
}
