using System.Collections.Immutable;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>What the sources say of officials, as read.</summary>
internal sealed record OfficialSources
{
    public ImmutableArray<PocomPerson> People { get; init; } = [];

    public ImmutableArray<PocomPost> Posts { get; init; } = [];

    public IReadOnlyDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<Executive> Executives { get; init; } = [];

    public ImmutableArray<Minister> Ministers { get; init; } = [];

    /// <param name="root">The folder in which the sources stand.</param>
    public static OfficialSources Read(string root) => new()
    {
        People = PocomPerson.ReadAll(root),
        Posts = PocomPost.ReadAll(root),
        Titles = PocomTitles.Read(root),
        Executives = Executive.ReadAll(root),
        Ministers = Minister.ReadAll(root),
    };
}

/// <summary>The reviewed tables that the conversion of officials stands on.</summary>
internal sealed record OfficialTables
{
    public required PeopleTable People { get; init; }

    public required OfficeTable Roles { get; init; }

    public required OfficeTable Positions { get; init; }

    public CountryTable Countries { get; init; } = CountryTable.Empty;

    public CorrectionTable Corrections { get; init; } = CorrectionTable.Empty;

    /// <param name="folder">The folder <c>data/import</c>.</param>
    public static OfficialTables Read(string folder)
    {
        var countries = Path.Combine(folder, "countries.csv");
        return new OfficialTables
        {
            People = PeopleTable.Read(Path.Combine(folder, "people.csv")),
            Roles = OfficeTable.ReadRoles(Path.Combine(folder, "roles.csv")),
            Positions = OfficeTable.ReadPositions(Path.Combine(folder, "positions.csv")),
            Countries = File.Exists(countries) ? CountryTable.Read(countries) : CountryTable.Empty,
            Corrections = CorrectionTable.Read(Path.Combine(folder, "corrections.csv")),
        };
    }
}
