using Statecraft.Import.Tables;

namespace Statecraft.Import;

/// <summary>The reviewed tables of a dataset: what cannot be read off the sources, but was decided by people.</summary>
internal sealed class ImportTables
{
    private ImportTables(string folder)
    {
        Countries = CountryTable.Read(Path.Combine(folder, "countries.csv"));
        Leaders = LeaderTable.Read(Path.Combine(folder, "leaders.csv"));
        Accompanies = AccompanyTable.Read(Path.Combine(folder, "accompanies.csv"));
    }

    public CountryTable Countries { get; }

    public LeaderTable Leaders { get; }

    public AccompanyTable Accompanies { get; }

    /// <exception cref="IOException">A table cannot be read.</exception>
    public static ImportTables Read(string folder) => new(folder);
}
