using System.Collections.Immutable;

namespace Statecraft.Import.Tables;

/// <summary>Someone who is in the data because of meetings alone.</summary>
/// <param name="Official">Our id.</param>
/// <param name="Name">The name that we show.</param>
/// <param name="Country">The person's own country, whoever it was that the person acted for.</param>
internal sealed record MetPerson(string Official, string Name, string Country);

/// <summary>The people who never came on a visit and stand in no other source, but were met again and again: <c>people-met.csv</c>.</summary>
internal static class MetPeopleTable
{
    /// <exception cref="InvalidDataException">A row lacks an id, a name or a country.</exception>
    public static ImmutableArray<MetPerson> Read(string path)
    {
        return [.. CsvTable.Read(path, cell => new MetPerson(Needed(cell, "official"), Needed(cell, "name"), Needed(cell, "country")))];

        string Needed(Func<string, string?> cell, string column) => cell(column) ?? throw new InvalidDataException($"{path}: a row has no {column}.");
    }
}
