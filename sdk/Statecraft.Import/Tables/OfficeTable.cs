using System.Collections.Frozen;

namespace Statecraft.Import.Tables;

/// <summary>What an upstream title is in the data.</summary>
internal sealed record Office(string Role)
{
    /// <summary>The title, where it says more than the role.</summary>
    public string? Title { get; init; }

    /// <summary>Our id of the country to which it is sent.</summary>
    public string? To { get; init; }

    public string? Organization { get; init; }

    public bool Acting { get; init; }

    /// <summary>Several people hold it at a time, so that the last who came says nothing of the others.</summary>
    public bool Shared { get; init; }
}

/// <summary>The offices of the sources: <c>data/import/roles.csv</c> by codes of pocom, <c>positions.csv</c> by the words of Wikidata and the country.</summary>
internal sealed class OfficeTable
{
    private readonly FrozenDictionary<(string, string?), Office> offices;

    private OfficeTable(IEnumerable<KeyValuePair<(string, string?), Office>> offices) => this.offices = offices.ToFrozenDictionary();

    public IEnumerable<Office> Offices => offices.Values;

    public static OfficeTable Of(IEnumerable<(string Upstream, string? Country, Office Office)> offices) =>
        new(offices.Select(row => KeyValuePair.Create((row.Upstream, row.Country), row.Office)));

    /// <summary>Roles: <c>upstream,role,title,organization,acting,shared</c>.</summary>
    public static OfficeTable ReadRoles(string path) => Of(CsvTable.Read(path, cell => (Needed(cell, "upstream", path), (string?)null, Read(cell, path))));

    /// <summary>Positions: <c>position,country,role,title,to,organization,acting,shared</c>.</summary>
    public static OfficeTable ReadPositions(string path) =>
        Of(CsvTable.Read(path, cell => (Needed(cell, "position", path), cell("country"), Read(cell, path) with { To = cell("to") })));

    public Office? Find(string upstream, string? country = null) => offices.GetValueOrDefault((upstream, country));

    private static Office Read(Func<string, string?> cell, string path) => new(Needed(cell, "role", path))
    {
        Title = cell("title"),
        Organization = cell("organization"),
        Acting = cell("acting") == "true",
        Shared = cell("shared") == "true",
    };

    private static string Needed(Func<string, string?> cell, string column, string path) =>
        cell(column) ?? throw new InvalidDataException($"{path}: a row has no {column}.");
}
