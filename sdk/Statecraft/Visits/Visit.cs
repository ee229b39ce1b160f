namespace Statecraft;

public sealed partial record Visit
{
    /// <summary>Whether the visit took place. One that was only expected, or called off, did not.</summary>
    public bool TookPlace => Status == Status.Held;

    /// <summary>Whom the visitors met; not those whom they were expected to meet.</summary>
    public IEnumerable<Party> Met => Meetings.Where(party => StatusOf(party) == Status.Held);

    /// <summary>Whom the visitors were expected to meet when the source was written; whether they did is not said.</summary>
    public IEnumerable<Party> ExpectedToMeet => Meetings.Where(party => StatusOf(party) == Status.Expected);

    /// <summary>The stops of the journey that this visit belongs to, by their numbers, those without one first; the visit alone where it belongs to none.</summary>
    public IEnumerable<Visit> JourneyStops => Journey is null ? [this] : Visits.ByJourney(Journey).OrderBy(visit => visit.Stop);

    /// <summary>Whether a party of this visit took part: its own status, else that of the visit.</summary>
    /// <param name="party">One of <see cref="Visitors"/> or <see cref="Meetings"/>.</param>
    /// <exception cref="ArgumentNullException">There is no party.</exception>
    public Status StatusOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Status ?? Status;
    }

    /// <summary>Whether a topic of this visit was spoken of: its own status, else that of the visit.</summary>
    /// <param name="topic">One of <see cref="Topics"/>.</param>
    /// <exception cref="ArgumentNullException">There is no topic.</exception>
    public Status StatusOf(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return topic.Status ?? Status;
    }
}
