using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>Reads descriptions and remarks with the tables of a dataset.</summary>
internal sealed class TextReaders(MeetingReader meetings, MetReader met, OccasionReader occasions, PlaceReader places, LocaleReader locales, WordingTable wordings)
{
    private const string UnitedStates = "united-states";

    /// <param name="folder">The folder of the tables.</param>
    /// <param name="countries">The countries of the data.</param>
    public static TextReaders Read(string folder, WrittenCountries countries)
    {
        var lexicon = Lexicon.Read(folder);
        var wordings = WordingTable.Read(Path.Combine(folder, "wordings.csv"));
        var places = PlaceTable.Read(Path.Combine(folder, "places.csv"));
        return new TextReaders(
            new MeetingReader(lexicon),
            MetReader.Read(folder, lexicon, wordings, countries),
            new OccasionReader(OccasionTable.Read(Path.Combine(folder, "occasions.csv"), HonouredTable.Read(Path.Combine(folder, "honoured.csv")))),
            new PlaceReader(places),
            new LocaleReader(places),
            wordings);
    }

    /// <summary>What the description of a visit to the United States says.</summary>
    public VisitText Of(UpstreamVisit visit) => visit.Description is not { } text ? new VisitText() : new VisitText
    {
        Kind = KindReader.Read(text),
        Stay = StayReader.Read(text, visit.Start, visit.End).Dates,
        Places = places.Read(text),
        Occasion = wordings.Apply(occasions.Read(text, visit.Start)),
        Meetings = met.Identify(meetings.Read(text, UnitedStates, visit.Start).Met, visit.Start, visit.End, record: null),
    };

    /// <summary>What the remarks on a stop abroad say.</summary>
    /// <param name="stop">The stop.</param>
    /// <param name="host">The id of the country visited.</param>
    public VisitText Of(UpstreamStop stop, string host) => new()
    {
        Places = stop.Locale is { } locale ? locales.Read(locale) : [],
        Kind = stop.Remarks is { } said ? KindReader.Read(said) : null,
        Occasion = stop.Remarks is { } told ? wordings.Apply(occasions.Read(told, stop.Start)) : null,
        Meetings = stop.Remarks is { } text ? met.Identify(meetings.Read(text, host, stop.Start).Met, stop.Start, stop.End, stop.Record) : [],
    };
}
