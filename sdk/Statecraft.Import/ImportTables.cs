using System.Collections.Immutable;
using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Visits;

namespace Statecraft.Import;

/// <summary>The reviewed tables of a dataset: what cannot be read off the sources, but was decided by people.</summary>
internal sealed record ImportTables(CountryTable Countries, LeaderTable Leaders, AccompanyTable Accompanies, OfficialTables Officials, TextReaders Texts)
{
    /// <summary>The people who are in the data because of meetings alone.</summary>
    public required ImmutableArray<MetPerson> MetPeople { get; init; }

    /// <param name="folder">The folder of the tables.</param>
    /// <param name="written">The countries of the data.</param>
    /// <exception cref="IOException">A table cannot be read.</exception>
    public static ImportTables Read(string folder, WrittenCountries written)
    {
        var countries = CountryTable.Read(Path.Combine(folder, "countries.csv"));
        return new ImportTables(
            countries,
            LeaderTable.Read(Path.Combine(folder, "leaders.csv")),
            AccompanyTable.Read(Path.Combine(folder, "accompanies.csv")),
            OfficialTables.Read(folder, countries),
            TextReaders.Read(folder, written))
        {
            MetPeople = MetPeopleTable.Read(Path.Combine(folder, "people-met.csv")),
        };
    }

    /// <summary>Who made a journey, by the upstream id.</summary>
    public string Traveller(string slug) =>
        Officials.People.FindTraveller(slug)?.Official ?? throw new InvalidDataException($"people.csv has no row for the traveller '{slug}': add one.");
}
