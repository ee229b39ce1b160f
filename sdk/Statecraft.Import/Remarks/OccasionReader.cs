using System.Collections.Immutable;
using System.Text;

namespace Statecraft.Import.Remarks;

/// <summary>
/// The occasion of a visit in a few words. Several events stand in the order of the text with semicolons between them;
/// a minor one, such as a speech or a dinner, is said only where there is no other, and then the first.
/// </summary>
internal sealed class OccasionReader(ImmutableArray<OccasionPattern> patterns)
{
    /// <param name="text">The description or the remark.</param>
    /// <param name="on">The first day of the visit.</param>
    public string? Read(string text, DateOnly on)
    {
        var found = Clauses.Of(text).SelectMany(clause => Events(clause, on)).ToList();
        return found.Exists(static one => !one.IsMinor)
            ? string.Join("; ", found.Where(static one => !one.IsMinor).SelectMany(static one => one.Words.Split("; ")).Distinct(StringComparer.Ordinal))
            : found.FirstOrDefault()?.Words;
    }

    /// <summary>The events of one clause in their order. A row takes the words that it matches, so that no later row reads them again.</summary>
    private IEnumerable<Event> Events(string clause, DateOnly on)
    {
        var rest = new StringBuilder(OtherEvents.Without(clause));
        var found = new List<Event>();
        foreach (var row in patterns.Where(row => row.When.Holds(on)))
        {
            foreach (var match in row.Pattern.Matches(rest.ToString()).Where(static match => match.Length > 0))
            {
                var words = row.Words(match);
                if (!Tidy.IsGeneric(words)) found.Add(new Event(match.Index, words, row.IsMinor));
                rest.Remove(match.Index, match.Length).Insert(match.Index, new string('~', match.Length));
            }
        }

        return found.OrderBy(static one => one.Position);
    }

    private sealed record Event(int Position, string Words, bool IsMinor);
}
