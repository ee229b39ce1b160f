using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Visits;

/// <summary>Reads descriptions and remarks with the tables of a dataset.</summary>
internal sealed class TextReaders(MeetingReader meetings, MetTable met, CorrectionTable corrections, OccasionReader occasions, PlaceReader places, LocaleReader locales, WordingTable wordings, WrittenCountries countries)
{
    private const string UnitedStates = "united-states";

    /// <param name="folder">The folder of the tables.</param>
    /// <param name="countries">The countries of the data.</param>
    public static TextReaders Read(string folder, WrittenCountries countries)
    {
        var places = PlaceTable.Read(Path.Combine(folder, "places.csv"));
        return new TextReaders(
            new MeetingReader(Lexicon.Read(folder)),
            MetTable.Read(Path.Combine(folder, "met.csv")),
            CorrectionTable.Read(Path.Combine(folder, "corrections.csv")),
            new OccasionReader(OccasionTable.Read(Path.Combine(folder, "occasions.csv"))),
            new PlaceReader(places),
            new LocaleReader(places),
            WordingTable.Read(Path.Combine(folder, "wordings.csv")),
            countries);
    }

    /// <summary>What the description of a visit to the United States says.</summary>
    public VisitText Of(UpstreamVisit visit) => visit.Description is not { } text ? new VisitText() : new VisitText
    {
        Kind = KindReader.Read(text),
        Stay = StayReader.Read(text, visit.Start, visit.End).Dates,
        Places = places.Read(text),
        Occasion = wordings.Apply(occasions.Read(text)),
        Meetings = [.. Meetings(text, UnitedStates, visit.Start, visit.End).Select(party => Correct(party, "visits", visit.Record))],
    };

    /// <summary>What the remarks on a stop abroad say.</summary>
    /// <param name="stop">The stop.</param>
    /// <param name="host">The id of the country visited.</param>
    public VisitText Of(UpstreamStop stop, string host) => new()
    {
        Places = stop.Locale is { } locale ? locales.Read(locale) : [],
        Kind = stop.Remarks is { } said ? KindReader.Read(said) : null,
        Occasion = stop.Remarks is { } told ? wordings.Apply(occasions.Read(told)) : null,
        Meetings = stop.Remarks is { } text ? [.. Meetings(text, host, stop.Start, stop.End).Select(party => Correct(party, "travels", stop.Record))] : [],
    };

    private IEnumerable<PartyDraft> Meetings(string text, string host, DateOnly start, DateOnly end) =>
        meetings.Read(text, host, start).Met.Select(party => wordings.Apply(met.Identify(InTime(party, start, end), start)));

    /// <summary>Someone whom the source has in an office that was another's, in the right one.</summary>
    private PartyDraft Correct(PartyDraft party, string source, string record) =>
        party.Official is { } official && corrections.Apply(source, $"{record}/{official}", "role", party.Role) is var role && role != party.Role
            ? party with { Role = role, Title = null }
            : party;

    /// <summary>Someone who acts for a country that is not one yet, or no longer, acts for it as for an organisation: by its name.</summary>
    private PartyDraft InTime(PartyDraft party, DateOnly start, DateOnly end) =>
        party.Country is { } country && !countries.MayExist(country, start, end)
            ? party with { Country = null, Organization = party.Organization ?? countries.Name(country) }
            : party;
}
