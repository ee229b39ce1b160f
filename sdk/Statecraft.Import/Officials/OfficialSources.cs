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

    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static OfficialSources Read(UpstreamFolder upstream) => new()
    {
        People = PocomPerson.ReadAll(upstream.Pocom),
        Posts = PocomPost.ReadAll(upstream.Pocom),
        Titles = PocomTitles.Read(upstream.Pocom),
        Executives = Executive.ReadAll(upstream.Executive),
        Ministers = Minister.ReadAll(upstream.Ministers),
    };
}

/// <summary>The reviewed tables that the conversion of officials stands on.</summary>
internal sealed record OfficialTables
{
    public required PeopleTable People { get; init; }

    public required OfficeTable Roles { get; init; }

    public required OfficeTable Positions { get; init; }

    public required CountryTable Countries { get; init; }

    public CorrectionTable Corrections { get; init; } = CorrectionTable.Empty;

    /// <param name="folder">The folder <c>data/import</c>.</param>
    /// <param name="countries">The countries, which other conversions need too.</param>
    public static OfficialTables Read(string folder, CountryTable countries) => new()
    {
        People = PeopleTable.Read(Path.Combine(folder, "people.csv")),
        Roles = OfficeTable.ReadRoles(Path.Combine(folder, "roles.csv")),
        Positions = OfficeTable.ReadPositions(Path.Combine(folder, "positions.csv")),
        Countries = countries,
        Corrections = CorrectionTable.Read(Path.Combine(folder, "corrections.csv")),
    };
}
