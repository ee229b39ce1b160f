using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>Reads descriptions and remarks with the tables of a dataset.</summary>
internal sealed class TextReaders(MeetingReader meetings, MetTable met, OccasionReader occasions, PlaceReader places, LocaleReader locales)
{
    private const string UnitedStates = "united-states";

    /// <param name="folder">The folder of the tables.</param>
    public static TextReaders Read(string folder)
    {
        var places = PlaceTable.Read(Path.Combine(folder, "places.csv"));
        return new TextReaders(
            new MeetingReader(Lexicon.Read(folder)),
            MetTable.Read(Path.Combine(folder, "met.csv")),
            new OccasionReader(OccasionTable.Read(Path.Combine(folder, "occasions.csv"))),
            new PlaceReader(places),
            new LocaleReader(places));
    }

    /// <summary>What the description of a visit to the United States says.</summary>
    public VisitText Of(UpstreamVisit visit) => visit.Description is not { } text ? new VisitText() : new VisitText
    {
        Kind = KindReader.Read(text),
        Stay = StayReader.Read(text, visit.Start, visit.End).Dates,
        Places = places.Read(text),
        Occasion = occasions.Read(text),
        Meetings = Meetings(text, UnitedStates, visit.Start),
    };

    /// <summary>What the remarks on a stop abroad say.</summary>
    /// <param name="stop">The stop.</param>
    /// <param name="host">The id of the country visited.</param>
    public VisitText Of(UpstreamStop stop, string host) => new()
    {
        Places = stop.Locale is { } locale ? locales.Read(locale) : [],
        Kind = stop.Remarks is { } said ? KindReader.Read(said) : null,
        Occasion = stop.Remarks is { } told ? occasions.Read(told) : null,
        Meetings = stop.Remarks is { } text ? Meetings(text, host, stop.Start) : [],
    };

    private ImmutableArray<PartyDraft> Meetings(string text, string host, DateOnly on) =>
        [.. meetings.Read(text, host, on).Met.Select(party => met.Identify(party, on))];
}
