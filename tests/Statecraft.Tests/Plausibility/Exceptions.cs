namespace Statecraft.Tests.Plausibility;

/// <summary>Records that break a rule, each with the reason: <c>exceptions.csv</c>, three columns, the last one to the end of the line.</summary>
internal static class Exceptions
{
    public static readonly IReadOnlyList<(string Rule, string Id, string Reason)> All =
    [
        .. File.ReadLines(Path.Combine(DataPlaces.Repository, "tests", "Statecraft.Tests", "Plausibility", "exceptions.csv")).Skip(1)
            .Select(line => line.Split(',', 3)).Select(cells => (cells[0], cells[1], cells[2].Trim('"'))),
    ];

    public static IReadOnlyDictionary<string, string> Of(string rule) =>
        All.Where(exception => exception.Rule == rule).ToDictionary(exception => exception.Id, exception => exception.Reason, StringComparer.Ordinal);
}
