using System.Collections.Immutable;
using System.Globalization;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>From visits of foreign leaders to the United States, as the Office of the Historian has them, to visits.</summary>
internal sealed class LeaderVisitDrafts(LeaderTable leaders, CountryTable countries, AccompanyTable accompanies, Func<UpstreamVisit, VisitText> read)
{
    private const string Host = "united-states";

    /// <summary>One upstream record is one visit. In the order of time, so that ids are given out in it.</summary>
    public ImmutableArray<Draft> Make(IEnumerable<UpstreamVisit> visits)
    {
        var ids = new IdMaker();
        var known = visits.OrderBy(visit => visit.Start).ThenBy(visit => visit.Record.Length).ThenBy(visit => visit.Record, StringComparer.Ordinal)
            .Select(visit => (Visit: visit, Visitors: VisitorsOf(visit)))
            .Select(visit => (visit.Visit, visit.Visitors, Id: ids.Make(IdOf(visit.Visit, visit.Visitors[0])))).ToList();
        var byRecord = known.ToDictionary(visit => visit.Visit.Record, visit => visit.Id, StringComparer.Ordinal);
        return [.. known.Select(visit => Make(visit.Visit, visit.Visitors, visit.Id, byRecord))];
    }

    private Draft Make(UpstreamVisit visit, ImmutableArray<PartyDraft> visitors, string id, Dictionary<string, string> byRecord)
    {
        var text = read(visit);
        var fields = new VisitFields
        {
            Visitors = visitors,
            Host = Host,
            Places = text.Places,
            Dates = Dates.Of(visit.Start, visit.End),
            Stay = text.Stay,
            Kind = text.Kind,
            Occasion = text.Occasion,
            Meetings = text.Meetings,
            Accompanies = accompanies.Of(visit.Record) is { } record ? byRecord[record] : null,
            Source = MapValue.Empty.With("source", "hs-visits").With("page", visit.CountryId).With("record", visit.Record),
        };
        return new Draft("visits", $"hs-visits/{visit.Record}", id, FileOf(visit.Start), fields.ToValue());
    }

    /// <summary>The people in the field; one whom the table does not know yet stays a name as written.</summary>
    private ImmutableArray<PartyDraft> VisitorsOf(UpstreamVisit visit)
    {
        var country = countries.Of(visit.CountryId, visit.CountryLabel, visit.Start);
        var found = leaders.Of(visit.CountryId, visit.Visitor, visit.Record);
        return found.IsEmpty ? [new PartyDraft { Name = visit.Visitor, Country = country }] : [.. found.Select(leader => leader.ToParty(country!))];
    }

    private static string IdOf(UpstreamVisit visit, PartyDraft visitor) =>
        $"{visitor.Official ?? Slug.Of(visitor.Name!)}-{Host}-{Dates.Of(visit.Start)}";

    /// <summary>Few came before 1960: a decade is a file. Since then it is five years.</summary>
    private static string FileOf(DateOnly start)
    {
        var first = start.Year < 1960 ? start.Year / 10 * 10 : start.Year / 5 * 5;
        return string.Create(CultureInfo.InvariantCulture, $"visits/to-united-states/{first}-{first + (start.Year < 1960 ? 9 : 4)}.yaml");
    }
}
