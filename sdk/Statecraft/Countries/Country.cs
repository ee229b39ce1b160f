namespace Statecraft;

public sealed partial record Country
{
    /// <summary>The official, long form of the name that is in force; null where the sources have none.</summary>
    public string? OfficialName => Names.FirstOrDefault(name => name.Kind == NameKind.Official && IsInForce(name))?.Text;

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
    /// The name that it had on a day: a former one whose dates hold the day, else <see cref="Name"/>. Where the dates of two former names may
    /// both hold it, as in the year of a change that is known by its year only, the one that holds it for certain, else the later one.
    /// </summary>
    /// <param name="day">The day.</param>
    public string NameOn(DateOnly day) => Names
        .Where(name => name.Kind == NameKind.Former && name.Dates is { } dates && dates.MayOverlap(day, day))
        .OrderBy(name => name.Dates!.Value.CertainlyOverlaps(day, day))
        .ThenBy(name => name.Dates!.Value.EarliestDay)
        .LastOrDefault()?.Text ?? Name;

    /// <summary>A name without dates is in force, and so is one whose end is open.</summary>
    private static bool IsInForce(Name name) => name.Dates is not { } dates || dates.HasOpenEnd;
}
