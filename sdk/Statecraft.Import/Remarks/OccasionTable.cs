using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The reviewed table of occasions, <c>occasions.csv</c>: the first rows come first.</summary>
internal static class OccasionTable
{
    public static ImmutableArray<OccasionPattern> Read(string path) => [.. CsvTable.Read(path, static cell =>
        OccasionPattern.Of(Needed(cell, "pattern"), Needed(cell, "occasion"), cell("rank")))];

    private static string Needed(Func<string, string?> cell, string column) =>
        cell(column) ?? throw new InvalidDataException($"A row of the occasions has no {column}.");
}
