using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Upstream;

/// <summary>A row of <c>wikidata-ministers</c>: a person in an office, who need be no minister.</summary>
internal sealed record Minister
{
    public required string Country { get; init; }

    public required string Position { get; init; }

    public required string Person { get; init; }

    public required string PersonId { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Birth { get; init; }

    public string? Death { get; init; }

    /// <summary>The title of the article in the English Wikipedia.</summary>
    public string? Article { get; init; }

    /// <summary>The row's own id: none is given, so what makes it different from the others.</summary>
    public string Row => $"{PersonId}/{Position}/{Start}";

    private static readonly (string File, string Country, bool HasLives)[] Files =
        [("azerbaijan-cabinet", "azerbaijan", true), ("georgia-ministers", "georgia", false), ("israel-ministers", "israel", true)];

    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static ImmutableArray<Minister> ReadAll(string folder) =>
        [.. Files.SelectMany(file => Read(Path.Combine(folder, $"{file.File}.csv"), file.Country, file.HasLives))];

    private static IEnumerable<Minister> Read(string path, string country, bool hasLives) => CsvTable.Read(path, cell => new Minister
    {
        Country = country,
        Position = cell("position") ?? throw new InvalidDataException($"{path}: a row has no position."),
        Person = cell("person") ?? throw new InvalidDataException($"{path}: a row has no person."),
        PersonId = cell("personID") ?? throw new InvalidDataException($"{path}: a row has no personID."),
        Start = cell("start"),
        End = cell("end"),
        Birth = hasLives ? cell("DOB") : null,
        Death = hasLives ? cell("DOD") : null,
        Article = hasLives ? cell("enwiki") : null,
    });
}
