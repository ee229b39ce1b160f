namespace Statecraft;

public sealed partial record Country
{
    /// <summary>
    /// The official, long form of the name: the one in force, or of a state that is gone the one that it had to the end; null where the sources
    /// have none.
    /// </summary>
    public string? OfficialName => Names.FirstOrDefault(name => name.Kind == NameKind.Official && LastedToTheEnd(name))?.Text;

    /// <summary>This country and those that it followed, directly or through others, the nearest first. Each comes once.</summary>
    public IEnumerable<Country> Lineage
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { Id };
            var next = new Queue<Country>([this]);
            while (next.TryDequeue(out var country))
            {
                yield return country;
                foreach (var predecessor in country.Predecessors)
                    if (seen.Add(predecessor.Id)) next.Enqueue(predecessor);
            }
        }
    }

    /// <summary>
    /// Whether it existed on a day, as far as the data knows: false only where its <see cref="Lifespan"/> is stated and no spell of it can hold
    /// the day.
    /// </summary>
    /// <param name="day">The day.</param>
    public bool ExistedOn(DateOnly day) => Lifespan.IsEmpty || Lifespan.Any(spell => spell.MayOverlap(day, day));

    /// <summary>
    /// The name that it had on a day: a former one whose dates may hold the day, else <see cref="Name"/>.
    /// </summary>
    /// <remarks>
    /// Most changes are known by their year only, and throughout that year the name that was given up is still the answer. Where two former
    /// names may both hold the day, it is the one that holds it for certain, else the later one. A former name of which nobody says when it began
    /// reaches back as far as is asked.
    /// </remarks>
    /// <param name="day">The day.</param>
    public string NameOn(DateOnly day) => Names
        .Where(name => name.Kind == NameKind.Former && name.Dates is { } dates && dates.MayOverlap(day, day))
        .OrderBy(name => name.Dates!.Value.CertainlyOverlaps(day, day))
        .ThenBy(name => name.Dates!.Value.EarliestDay)
        .LastOrDefault()?.Text ?? Name;

    /// <summary>Whether a name is in force, having no dates or an open end, or was in force when the last spell of a state that is gone ended.</summary>
    private bool LastedToTheEnd(Name name) => name.Dates is not { } dates || dates.HasOpenEnd
        || (!Lifespan.IsEmpty && !dates.HasUnknownEnd && dates.LatestDay >= Lifespan.Max(spell => spell.LatestDay));
}
