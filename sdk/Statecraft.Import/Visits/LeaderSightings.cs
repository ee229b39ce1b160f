using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>Which leaders were seen in which office, and how their names were written.</summary>
internal static class LeaderSightings
{
    /// <summary>Words that stand before a name and are none.</summary>
    private static readonly ImmutableHashSet<string> TitleWords = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Acting", "Amir", "Archbishop", "Brigadier", "Cardinal", "Chairman", "Chancellor", "Chief", "Council", "Crown", "Daw", "Dom", "Dr.", "Duchess", "Duke", "Elect", "Emir", "Emperor", "Federal",
        "First", "General", "Governor", "Grand", "Head", "Interim", "Junta", "King", "Lady", "Lieutenant", "Lord", "Member", "Minister", "Ministers", "Minster", "of", "Pope",
        "Premier", "Presidency", "President", "President-", "designate", "President-elect", "President-designate", "Chancellor-elect", "Prime", "Prince", "Provisional", "Queen", "Regent",
        "Secretary", "Shah", "State", "Sultan", "Taoiseach", "the", "Vice", "Viscount");

    public static IEnumerable<Sighting> Make(IEnumerable<UpstreamVisit> visits, LeaderTable leaders, CountryTable countries) =>
        from visit in visits
        let people = leaders.Of(visit.CountryId, visit.Visitor, visit.Record)
        from leader in people
        where leader.Official is not null
        select new Sighting
        {
            Official = leader.Official!,
            Name = leader.Name,
            Spelling = people.Length == 1 ? Spelling(visit.Visitor, leader.Name) : null,
            Role = leader.Role,
            Title = leader.Title,
            Standing = leader.Standing,
            Country = countries.Of(visit.CountryId, visit.CountryLabel, visit.Start)!,
            Organization = leader.Organization,
            Dates = Dates.Of(visit.Start, visit.End),
            Source = "hs-visits",
            Page = visit.CountryId,
            Record = visit.Record,
        };

    /// <summary>The name as written, without the title; null where it is only a part of the name that we show.</summary>
    internal static string? Spelling(string visitor, string name)
    {
        var words = visitor.Split(' ').SkipWhile(TitleWords.Contains).ToList();
        if (words.Count == 0 || TitleWords.Any(title => title.Length > 4 && words[0].Length > title.Length && words[0].StartsWith(title, StringComparison.Ordinal))) return null;
        var known = name.Split(' ').Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        return words.All(word => known.Contains(Slug.Of(word))) ? null : string.Join(' ', words);
    }
}
