using System.Collections.Immutable;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Visits;

/// <summary>Someone whose meetings say which office was held.</summary>
/// <param name="Name">The name that we show.</param>
/// <param name="Country">The country where an organisation is all that a meeting names; null where nothing says it.</param>
internal sealed record SeenPerson(string Name, string? Country);

/// <summary>The people who are seen in office when they are met: all but Americans, whose terms are known.</summary>
internal static class SeenPeople
{
    /// <param name="met">Those of <c>people-met.csv</c>.</param>
    /// <param name="leaders">The leaders seen on visits.</param>
    /// <param name="people">The people of other sources; of these, the ministers.</param>
    public static ImmutableDictionary<string, SeenPerson> Of(IEnumerable<MetPerson> met, IEnumerable<Sighting> leaders, PeopleTable people) =>
        met.Select(person => (person.Official, Seen: new SeenPerson(person.Name, person.Country)))
            .Concat(leaders.Select(leader => (leader.Official, Seen: new SeenPerson(leader.Name, leader.Country))))
            .Concat(people.Rows.Where(row => row.Source == "wikidata").Select(row => (row.Official, Seen: new SeenPerson(row.Name, null))))
            .GroupBy(person => person.Official, StringComparer.Ordinal)
            .ToImmutableDictionary(person => person.Key, person => person.First().Seen, StringComparer.Ordinal);
}
