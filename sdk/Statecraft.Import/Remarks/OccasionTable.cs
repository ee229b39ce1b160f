using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The reviewed table of occasions, <c>occasions.csv</c>: the first rows come first. People are named as in <c>honoured.csv</c>.</summary>
internal static class OccasionTable
{
    public static ImmutableArray<OccasionPattern> Read(string path, HonouredTable honoured) => [.. CsvTable.Read(path, cell =>
        OccasionPattern.Of(Needed(cell, "pattern"), Needed(cell, "occasion"), cell("rank")) with { When = Period.Of(cell("from"), cell("until")), Honoured = honoured })];

    private static string Needed(Func<string, string?> cell, string column) =>
        cell(column) ?? throw new InvalidDataException($"A row of the occasions has no {column}.");
}
